import { contains } from "../../model/range.ts";
import type { FileOrigin } from "../../model/origin.ts";
import type { Resource } from "../../model/resource.ts";
import type { Property, Value } from "../../model/value.ts";
import { calleeRange } from "./methods.ts";
import type { Reading } from "./reading.ts";

/** The literals of `SecretValue.unsafePlainText("…")` that no resource was read with: what takes them is not in the tables. */
export function plainSecrets(reading: Reading, resources: readonly Resource[]): readonly Resource[] {
  const { program } = reading;
  const read = new Set(resources.flatMap(({ properties }) => [...scalarsIn(properties)]));
  return program.calls.flatMap(({ node, bound }): readonly Resource[] => {
    const [text] = node.arguments;
    const name = program.symbolOf(node.function ?? "");
    if (text === undefined || name?.module !== "core" || !/^SecretValue\.(unsafe_?)?plain_?text$/i.test(name.path))
      return [];
    const value = reading.read(reading, text);
    if (value?.is !== "scalar" || read.has(text.range.start)) return [];
    const at = program.at(node.range);
    const around = resources.find((each) => each.at.in === "file" && contains(each.at.range, node.range));
    const entries = new Map<string, Property>([
      ["unsafePlainText", { key: program.at(calleeRange(program, node)), value }],
    ]);
    return [
      {
        subject: "resource",
        source: "cdk",
        type: "Cdk::SecretValue",
        id: around?.id ?? bound?.replace(/^(this|self)\./, "") ?? "a secret",
        name: program.at(calleeRange(program, node)),
        at,
        properties: { is: "map", entries, at },
      },
    ];
  });
}

/** Where the scalars of a value start. */
function* scalarsIn(value: Value): Generator<FileOrigin["range"]["start"]> {
  if (value.is === "scalar" && value.at.in === "file") yield value.at.range.start;
  if (value.is === "list") for (const item of value.items) yield* scalarsIn(item);
  if (value.is === "map") for (const property of value.entries.values()) yield* scalarsIn(property.value);
}
