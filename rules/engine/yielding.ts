import type { Finding } from "../model/finding.ts";
import type { Origin } from "../model/origin.ts";
import type { Rule, RuleId } from "../model/rule.ts";

/** Findings without those that another one says better: see `yieldsTo`. */
export function withoutYielding(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  const yielding = new Map<RuleId, ReadonlySet<RuleId>>(
    rules.flatMap(({ id, yieldsTo }) => (yieldsTo === undefined ? [] : [[id, new Set(yieldsTo)] as const])),
  );
  if (yielding.size === 0) return findings;
  return findings.filter((finding) => {
    const to = yielding.get(finding.rule);
    return to === undefined || !findings.some((other) => to.has(other.rule) && isAboutTheSame(finding, other));
  });
}

function isAboutTheSame(one: Finding, other: Finding): boolean {
  const places = [other.at, ...other.related.map(({ at }) => at)];
  return [one.at, ...one.related.map(({ at }) => at)].some((at) => places.some((place) => meets(at, place)));
}

function meets(one: Origin, other: Origin): boolean {
  if (one.in !== "file" || other.in !== "file") return false;
  return one.uri === other.uri && one.range.start < other.range.end && other.range.start < one.range.end;
}
