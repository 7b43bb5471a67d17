import { plainName } from "../../data/cdk-map/names.ts";
import type { ReferenceNode } from "../../model/node.ts";
import { methodOf } from "./methods.ts";
import type { Program } from "./program.ts";

const amending: ReadonlySet<string> = new Set(
  ["addCondition", "addConditions", "addActions", "addNotActions", "addResources", "addAllResources"].map(plainName),
);

const known = new WeakMap<Program, ReadonlySet<ReferenceNode>>();

/** The statements that methods add to after they are made: what they say in the end is not known. */
export function amendedIn(program: Program): ReadonlySet<ReferenceNode> {
  const made = known.get(program);
  if (made !== undefined) return made;
  const amended = new Set<ReferenceNode>();
  for (const { node } of program.calls) {
    const call = methodOf(program, node);
    if (call?.on !== undefined && amending.has(plainName(call.method))) amended.add(call.on);
  }
  known.set(program, amended);
  return amended;
}
