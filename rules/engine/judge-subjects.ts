import type { Finding } from "../model/finding.ts";
import type { Policy } from "../model/policy.ts";
import type { Resource } from "../model/resource.ts";
import type { Problem } from "../model/rule.ts";
import type { Scope } from "../model/scope.ts";
import type { Text } from "../model/text.ts";
import { findingOf } from "./finding.ts";
import type { ChosenRule } from "./finding.ts";

/** Everything that rules judge in one group of files or one account. */
export interface Subjects extends Scope {
  readonly resources: readonly Resource[];
  readonly policies: readonly Policy[];
  readonly texts: readonly Text[];
}

/** The whole engine: for each subject, the rules of its kind. */
export function judgeSubjects(subjects: Subjects, rules: readonly ChosenRule[]): readonly Finding[] {
  const { resources, policies, texts } = subjects;
  const count = { resource: resources.length, policy: policies.length, text: texts.length };
  return rules.flatMap((chosen) => (count[chosen.rule.subject] === 0 ? [] : [...findingsOf(chosen, subjects)]));
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
        if (rule.types.includes(resource.type)) yield* make(resource, rule.judge(resource, subjects));
      }
      return;
    case "policy":
      for (const policy of subjects.policies) yield* make(policy, rule.judge(policy, subjects));
      return;
    case "text":
      for (const text of subjects.texts) yield* make(text, rule.judge(text, subjects));
  }
}
