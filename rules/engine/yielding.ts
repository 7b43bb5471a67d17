import type { Finding } from "../model/finding.ts";
import type { FileOrigin, Origin } from "../model/origin.ts";
import type { Rule, RuleId } from "../model/rule.ts";

/** Findings without those that another one says better, which then goes by that name too: see `yieldsTo`. */
export function withoutYielding(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  const yielding = new Map<RuleId, readonly RuleId[]>(
    rules.flatMap(({ id, yieldsTo }) => (yieldsTo === undefined ? [] : [[id, yieldsTo] as const])),
  );
  const better = new Set([...yielding.values()].flat());
  if (!findings.some(({ rule }) => yielding.has(rule)) || !findings.some(({ rule }) => better.has(rule)))
    return findings;
  const nearby = byPlace(findings.filter(({ rule }) => better.has(rule)));
  const silent = new Set<Finding>();
  const names = new Map<Finding, Set<RuleId>>();
  for (const finding of findings) {
    const to = yielding.get(finding.rule);
    if (to === undefined) continue;
    for (const other of nearby(finding)) {
      if (!to.includes(other.rule)) continue;
      silent.add(finding);
      names.set(other, (names.get(other) ?? new Set()).add(finding.rule));
    }
  }
  if (silent.size === 0) return findings;
  return findings.flatMap((finding) =>
    silent.has(finding) ? [] : [{ ...finding, aliases: [...finding.aliases, ...(names.get(finding) ?? [])] }],
  );
}

/** How long a stretch of a file is that findings are looked up by, in UTF-16 units. */
const stretch = 2048;

/** Looks up the findings that share a place with another one, without going through all of them. */
function byPlace(findings: readonly Finding[]): (finding: Finding) => ReadonlySet<Finding> {
  const stretches = new Map<string, { readonly finding: Finding; readonly at: Origin }[]>();
  for (const finding of findings) {
    for (const at of placesOf(finding)) {
      for (const key of keysOf(at)) {
        const here = stretches.get(key);
        if (here === undefined) stretches.set(key, [{ finding, at }]);
        else here.push({ finding, at });
      }
    }
  }
  return (finding) =>
    new Set(
      placesOf(finding).flatMap((at) =>
        keysOf(at).flatMap((key) =>
          (stretches.get(key) ?? []).filter((other) => meets(at, other.at)).map((other) => other.finding),
        ),
      ),
    );
}

function placesOf({ at, related }: Finding): readonly FileOrigin[] {
  return [at, ...related.map((each) => each.at)].filter((place) => place.in === "file");
}

function keysOf({ uri, range }: FileOrigin): readonly string[] {
  const first = Math.floor(range.start / stretch);
  const last = Math.floor(range.end / stretch);
  return Array.from({ length: last - first + 1 }, (_, index) => `${first + index} ${uri}`);
}

/** Whether two places of files share a stretch. */
export function meets(one: Origin, other: Origin): boolean {
  if (one.in !== "file" || other.in !== "file") return false;
  return one.uri === other.uri && one.range.start < other.range.end && other.range.start < one.range.end;
}
