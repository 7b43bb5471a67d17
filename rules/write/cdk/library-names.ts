import type { Node } from "../../model/node.ts";
import { moduleOf } from "../../parse/code/cdk-modules.ts";

/** How a program names something of a module: `s3.BlockPublicAccess.BLOCK_ALL`; undefined where it imports neither. */
export function libraryName(roots: readonly Node[], module: string, path: string): string | undefined {
  const [className = ""] = path.split(".");
  let [own, throughLibrary]: (string | undefined)[] = [];
  for (const { key, from, name } of importsIn(roots)) {
    const whole =
      name === undefined ? from : name.startsWith("aws_") && from === "core" ? name.replaceAll("_", "-") : undefined;
    if (from === module && name === className) return [key, ...path.split(".").slice(1)].join(".");
    if (whole === module) own ??= `${key}.${path}`;
    else if (whole === "core" && name === undefined) throughLibrary ??= `${key}.${module.replaceAll("-", "_")}.${path}`;
  }
  return own ?? throughLibrary;
}

/** A name that a program imports from the library. */
interface Import {
  readonly key: string;
  readonly from: string;
  readonly name: string | undefined;
}

const known = new WeakMap<readonly Node[], readonly Import[]>();

function importsIn(roots: readonly Node[]): readonly Import[] {
  const made = known.get(roots);
  if (made !== undefined) return made;
  const [root] = roots;
  const imports = (root?.kind === "map" ? root.entries : []).flatMap(({ key, value }): readonly Import[] => {
    const from = value.kind === "reference" && value.name === "import" ? moduleOf(value.text) : undefined;
    return from === undefined || value.kind !== "reference" ? [] : [{ key, from, name: value.function }];
  });
  known.set(roots, imports);
  return imports;
}
