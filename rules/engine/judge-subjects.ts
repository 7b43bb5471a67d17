import type { Finding } from "../model/finding.ts";
import type { Policy } from "../model/policy.ts";
import type { Resource } from "../model/resource.ts";
import type { PolicyRule, Problem } from "../model/rule.ts";
import type { Scope } from "../model/scope.ts";
import type { Text } from "../model/text.ts";
import { findingOf } from "./finding.ts";
import type { ChosenRule } from "./finding.ts";
import { withoutYielding } from "./yielding.ts";

/** What rules judge of one deployment, or of one account. */
export interface Subjects extends Scope {
  readonly texts: readonly Text[];
}

/** What rules judge of a group of files: deployments that share files (a Terraform module that two stacks call) are judged on their own. */
export interface SubjectGroup {
  readonly deployments: readonly Pick<Scope, "resources" | "sections" | "policies">[];
  readonly texts: readonly Text[];
}

/** The whole engine for what is written: for each subject, the rules of its kind but those that judge live accounts only. */
export function judgeSubjects(
  { deployments, texts }: SubjectGroup,
  rules: readonly ChosenRule[],
  given: Pick<Scope, "now" | "governance">,
): readonly Finding[] {
  const nothing = { resources: [], sections: [], policies: [], texts: [], ...given };
  const parts: readonly Subjects[] = [
    ...deployments.map((deployment) => ({ ...nothing, ...deployment })),
    { ...nothing, texts },
  ];
  const here = rules.filter(({ rule }) => rule.live?.only !== true);
  const found = parts.flatMap((part) => {
    const count = {
      resource: part.resources.length + part.sections.length,
      policy: part.policies.length,
      text: part.texts.length,
    };
    return here.flatMap((chosen) => (count[chosen.rule.subject] === 0 ? [] : [...findingsOf(chosen, part)]));
  });
  return withoutYielding(
    found,
    here.map(({ rule }) => rule),
  );
}

/** The findings of one rule. */
export function* findingsOf(chosen: ChosenRule, subjects: Subjects): Generator<Finding> {
  const { rule } = chosen;
  const make = function* (subject: Resource | Policy | Text, problems: Iterable<Problem>) {
    for (const problem of problems) yield findingOf(chosen, problem, subject);
  };
  switch (rule.subject) {
    case "resource":
      for (const resource of subjects.resources) {
        if (rule.everyType === true || rule.types.includes(resource.type))
          yield* make(resource, rule.judge(resource, subjects));
      }
      for (const section of subjects.sections) {
        if (rule.types.includes(section.type)) yield* make(section, rule.judge(section, subjects));
      }
      return;
    case "policy":
      for (const policy of subjects.policies) {
        if (isCarried(policy, rule)) yield* make(policy, rule.judge(policy, subjects));
      }
      return;
    case "text":
      for (const text of subjects.texts) yield* make(text, rule.judge(text, subjects));
  }
}

function isCarried({ resource }: Policy, { carriers }: PolicyRule): boolean {
  return carriers === undefined || (resource !== undefined && carriers.includes(resource.writtenAs ?? resource.type));
}
