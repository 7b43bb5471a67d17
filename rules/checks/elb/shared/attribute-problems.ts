import { sameScalar, throughDefault, throughText } from "../../../model/index.ts";
import type { FixSafety, Literal, Problem, Resource, Severity, Value } from "../../../model/index.ts";
import { added, attributeFacts, attributeName } from "./attribute.ts";
import type { Attribute } from "./attribute.ts";

/** One sentence about an attribute of a load balancer. */
export interface AttributeSentence {
  /** What the balancer then does, after its name. */
  readonly says: string;
  readonly severity: Severity;
  readonly attribute: Attribute;
  /** The value that is the fault. */
  readonly not: Literal;
  /** AWS's default. */
  readonly unset: Literal;
  readonly to: string | boolean;
  readonly safety: FixSafety;
}

/** The problems of a balancer by that sentence. */
export function* attributeProblems(resource: Resource, sentence: AttributeSentence): Generator<Problem> {
  const { says, severity, attribute, not, unset, to, safety } = sentence;
  const name = attributeName(resource, attribute);
  const title = `Set ${name} to ${to}`;
  for (const found of attributeFacts(resource, attribute)) {
    if (found.is === "unset") {
      if (!sameScalar(unset, not)) continue;
      yield {
        message: `${resource.id} ${says}: ${name} is not set${whenText(found.when)}, which means ${unset}`,
        at: found.at,
        fixes: [{ title, safety, edits: added(resource, found, [[attribute, to]]) }],
      };
      continue;
    }
    const { value, at, when } = found.fact;
    if (!isFault(value, not)) continue;
    const written = resource.source === "terraform" ? to : String(to);
    yield {
      message: `${resource.id} ${says}: ${name} is ${not}${throughText(value)}${whenText(when)}`,
      at,
      ...throughDefault(value, severity),
      fixes: [{ title, safety, edits: [{ edit: "set", target: value, to: written }] }],
    };
  }
}

function isFault(value: Value, not: Literal): boolean {
  return value.is === "scalar" && sameScalar(value.value, not);
}

function whenText(when: string | undefined): string {
  return when === undefined ? "" : ` when ${when}`;
}
