import type { Finding } from "../model/finding.ts";
import type { Origin } from "../model/origin.ts";
import type { Rule, RuleId } from "../model/rule.ts";

/** Findings without those that another one says better, which then goes by that name too: see `yieldsTo`. */
export function withoutYielding(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  const yielding = new Map<RuleId, ReadonlySet<RuleId>>(
    rules.flatMap(({ id, yieldsTo }) => (yieldsTo === undefined ? [] : [[id, new Set(yieldsTo)] as const])),
  );
  const silent = new Set<Finding>();
  const names = new Map<Finding, Set<RuleId>>();
  for (const finding of yielding.size === 0 ? [] : findings) {
    const to = yielding.get(finding.rule);
    if (to === undefined) continue;
    for (const other of findings) {
      if (!to.has(other.rule) || !isAboutTheSame(finding, other)) continue;
      silent.add(finding);
      names.set(other, (names.get(other) ?? new Set()).add(finding.rule));
    }
  }
  if (silent.size === 0) return findings;
  return findings.flatMap((finding) =>
    silent.has(finding) ? [] : [{ ...finding, aliases: [...finding.aliases, ...(names.get(finding) ?? [])] }],
  );
}

function isAboutTheSame(one: Finding, other: Finding): boolean {
  const places = [other.at, ...other.related.map(({ at }) => at)];
  return [one.at, ...one.related.map(({ at }) => at)].some((at) => places.some((place) => meets(at, place)));
}

/** Whether two places of files share a stretch. */
export function meets(one: Origin, other: Origin): boolean {
  if (one.in !== "file" || other.in !== "file") return false;
  return one.uri === other.uri && one.range.start < other.range.end && other.range.start < one.range.end;
}
