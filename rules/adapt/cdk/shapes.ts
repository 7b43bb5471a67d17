import { cdkModules } from "../../data/cdk-map/index.ts";
import type { MappedProp, Props, Words } from "../../data/cdk-map/mapped-module.ts";
import { nativeName } from "../../data/cdk-map/names.ts";
import type { CdkLanguage } from "../../data/cdk-map/names.ts";
import type { Shape, TerraformKey } from "../../model/value.ts";

const made = new Map<CdkLanguage, WeakMap<Props, Shape>>([
  ["typescript", new WeakMap()],
  ["python", new WeakMap()],
]);

/** How a language writes the CloudFormation keys that properties stand for. */
export function shapeOf(props: Props, language: CdkLanguage): Shape {
  const known = made.get(language)?.get(props);
  if (known !== undefined) return known;
  const draft: Draft = {};
  add(draft, props, language);
  const shape = finished(draft);
  made.get(language)?.set(props, shape);
  return shape;
}

/** The rows of a property. */
export function rowsOf(prop: Props[string]): readonly MappedProp[] {
  if (typeof prop === "string") return [{ to: prop }];
  return Array.isArray(prop) ? (prop as readonly MappedProp[]) : [prop as MappedProp];
}

/** The steps of a path: `A[*].B` is `A[*]`, `B`. */
export function stepsOf(path: string): readonly string[] {
  return path === "" ? [] : path.split(".");
}

/** CloudFormation scalar → the code's word, where a property has words of its own. */
export function nativeWords({ words, members }: Pick<MappedProp, "words" | "members">): TerraformKey["values"] {
  const own = Object.entries(words ?? {}).flatMap(([word, says]) =>
    says !== null && typeof says !== "object" ? [[String(says), literal(word)] as const] : [],
  );
  const named = members === undefined ? [] : [...(byClass().get(members) ?? [])];
  const all = [...named, ...own];
  return all.length === 0 ? undefined : Object.fromEntries(all);
}

let classes: ReadonlyMap<string, ReadonlyMap<string, string>> | undefined;

/** Class → CloudFormation scalar → `Class.MEMBER`. */
function byClass(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  classes ??= new Map(
    [...cdkModules.values()].flatMap(({ words = {} }) =>
      Object.entries(words).map(([name, members]) => [name, scalarsOf(name, members)] as const),
    ),
  );
  return classes;
}

function scalarsOf(name: string, members: Words): ReadonlyMap<string, string> {
  const scalars = new Map<string, string>();
  for (const [member, says] of Object.entries(members))
    if (says !== null && typeof says !== "object" && !scalars.has(String(says)))
      scalars.set(String(says), `${name}.${member}`);
  return scalars;
}

function literal(word: string): string | boolean {
  return word === "true" ? true : word === "false" ? false : word;
}

/** Keys on the way to being a shape. */
interface Draft {
  [key: string]: { name: string; members?: string; values?: TerraformKey["values"]; below?: Draft; shape?: Shape };
}

function add(draft: Draft, props: Props, language: CdkLanguage): void {
  for (const [name, prop] of Object.entries(props)) {
    for (const row of rowsOf(prop)) {
      if (row.to.startsWith("@") || row.older === true || (row.as !== undefined && !usesValue(row.as))) continue;
      const steps = stepsOf(row.to).map((step) => step.replace("[*]", ""));
      if (steps.length === 0) {
        if (row.props !== undefined) add(draft, row.props, language);
        continue;
      }
      place(draft, steps, row, language === "python" ? nativeName(name, language) : name, language);
    }
  }
}

function usesValue(template: MappedProp["as"]): boolean {
  return typeof template === "object" && JSON.stringify(template).includes('"is":"value"');
}

function place(
  draft: Draft,
  [step = "", ...rest]: readonly string[],
  row: MappedProp,
  name: string,
  language: CdkLanguage,
): void {
  const known = draft[step];
  if (rest.length > 0) {
    const level = known ?? { name: "" };
    level.below ??= {};
    draft[step] = level;
    place(level.below, rest, row, name, language);
    return;
  }
  if (known !== undefined) return;
  const values = nativeWords(row);
  const inner = row.props ?? row.each ?? row.every;
  draft[step] = {
    name,
    ...(values === undefined ? {} : { values }),
    ...(row.members === undefined ? {} : { members: row.members }),
    ...(inner === undefined ? {} : { shape: shapeOf(inner, language) }),
  };
}

function finished(draft: Draft): Shape {
  return {
    keys: Object.fromEntries(
      Object.entries(draft).map(([key, { name, values, members, below, shape }]) => [
        key,
        {
          name,
          ...(values === undefined ? {} : { values }),
          ...(members === undefined ? {} : { members }),
          ...(below === undefined ? (shape === undefined ? {} : { shape }) : { shape: finished(below) }),
        },
      ]),
    ),
  };
}
