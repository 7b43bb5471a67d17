import type { Node } from "../../model/node.ts";
import type { Policy } from "../../model/policy.ts";
import { kindOfDocument } from "../policy/kind-of-document.ts";
import { policyFromValue } from "../policy/policy-from-value.ts";
import { calleeRange } from "./methods.ts";
import { readValue } from "./read-value.ts";
import { wordOf } from "./reading.ts";
import type { Reading } from "./reading.ts";

/** The policy statements that no resource was read with: in variables, inline policies, methods of other constructs. */
export function looseStatements(reading: Reading, policies: readonly Policy[]): readonly Policy[] {
  const { program } = reading;
  const read = new Set<Node | undefined>(policies.flatMap(({ statements }) => statements.map(({ map }) => map.node)));
  return program.calls.flatMap(({ node }): readonly Policy[] => {
    if (wordOf(reading, node)?.className !== "PolicyStatement") return [];
    const value = readValue(reading, node);
    if (value?.is !== "map" || read.has(value.node)) return [];
    const policy = policyFromValue(value, { kind: "identity", name: program.at(calleeRange(program, node)) });
    return policy === undefined ? [] : [{ ...policy, ...kindOfDocument(policy.statements, "", "") }];
  });
}
