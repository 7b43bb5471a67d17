import { plainName } from "../../data/cdk-map/names.ts";
import type { MappedProp } from "../../data/cdk-map/mapped-module.ts";
import type { MapNode, Node, ReferenceNode } from "../../model/node.ts";
import type { MapValue, Property } from "../../model/value.ts";
import { methodOf } from "./methods.ts";
import type { Construct } from "./constructs.ts";
import type { Program } from "./program.ts";
import { givenIn } from "./read-props.ts";
import { readValue } from "./read-value.ts";
import type { Reading } from "./reading.ts";
import { rowsOf } from "./shapes.ts";

const policies = ["DeletionPolicy", "UpdateReplacePolicy"];

/** CloudFormation's attributes of a construct: its removal policy, also where a method sets it. */
export function attributesOf(reading: Reading, construct: Construct, node: MapNode | undefined): MapValue {
  const at = reading.program.at(construct.name);
  const { entries: given, known } = givenIn(reading, node);
  const entries = new Map<string, Property>();
  const policy = appliedTo(reading, construct);
  if (policy !== undefined) {
    const value = readValue(reading, policy);
    const key = reading.program.at(policy.range);
    if (value !== undefined) for (const name of policies) entries.set(name, { key, value });
    return { is: "map", entries, at };
  }
  for (const [name, prop] of Object.entries(construct.mapped?.props ?? {})) {
    const entry = given.get(plainName(name));
    for (const row of rowsOf(prop)) {
      if (!row.to.startsWith("@")) continue;
      const property = entry === undefined ? defaultOf(row, at) : written(reading, entry.value, row, entry.keyRange);
      if (property !== undefined && (known || entry !== undefined)) entries.set(row.to.slice(1), property);
    }
  }
  const whole = construct.mapped === undefined || known;
  return { is: "map", entries, at, ...(whole ? {} : { opaque: { because: "reference", to: "..." } }) };
}

function written(reading: Reading, node: Node, row: MappedProp, keyRange: Node["range"]): Property | undefined {
  const value = readValue(reading, node, row);
  return value === undefined ? undefined : { key: reading.program.at(keyRange), value };
}

function defaultOf({ absent }: MappedProp, at: Property["key"]): Property | undefined {
  return typeof absent === "object" ? { key: at, value: { is: "scalar", value: absent.is, at } } : undefined;
}

const applied = new WeakMap<Program, ReadonlyMap<ReferenceNode, Node>>();

/** The argument of `applyRemovalPolicy`. */
function appliedTo({ program }: Reading, { site }: Construct): Node | undefined {
  const known = applied.get(program) ?? appliedIn(program);
  applied.set(program, known);
  return known.get(site.node);
}

function appliedIn(program: Program): ReadonlyMap<ReferenceNode, Node> {
  const policies = new Map<ReferenceNode, Node>();
  for (const { node } of program.calls) {
    if (!/apply_?removal_?policy$/i.test(node.function ?? "")) continue;
    const call = methodOf(program, node);
    const [policy] = call?.given ?? [];
    if (call?.on !== undefined && policy !== undefined) policies.set(call.on, policy);
  }
  return policies;
}
