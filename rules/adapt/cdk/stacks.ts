import { plainName } from "../../data/cdk-map/names.ts";
import type { Resource } from "../../model/resource.ts";
import type { Property } from "../../model/value.ts";
import { calleeRange } from "./methods.ts";
import { mapNodeOf } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { givenIn } from "./read-props.ts";

/** The stacks and stages whose environment is written as a literal: `new Shop(app, "Shop", { env: { region } })`. */
export function stacksOf(reading: Reading): readonly Resource[] {
  const { program } = reading;
  return program.calls.flatMap(({ node }): readonly Resource[] => {
    const [, id] = node.arguments;
    const last = node.arguments.at(-1);
    const environment = mapNodeOf(reading, givenIn(reading, mapNodeOf(reading, last)).entries.get("env")?.value);
    const region = givenIn(reading, environment).entries.get(plainName("region"));
    const value = region === undefined ? undefined : reading.read(reading, region.value);
    if (region === undefined || value?.is !== "scalar") return [];
    const name = program.at(id?.kind === "scalar" ? id.range : calleeRange(program, node));
    const at = program.at(node.range);
    const entries = new Map<string, Property>([["Region", { key: program.at(region.keyRange), value }]]);
    return [
      {
        subject: "resource",
        source: "cdk",
        type: "Cdk::Stack",
        id: id?.kind === "scalar" ? String(id.value) : (node.function ?? "The stack"),
        name,
        at,
        properties: { is: "map", entries, at, opaque: { because: "unsupported", what: "a stack" } },
      },
    ];
  });
}
