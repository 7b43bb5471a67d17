import { worksOn } from "#rules";
import type { Rule, WorksOn } from "#rules";
import fixes from "../rules/data/fixable.json" with { type: "json" };

const known: Readonly<Record<string, readonly string[]>> = fixes;

/** In which sources a rule has a fix: what its fixtures prove, written down by `npm run generate`. */
export function fixableIn(rule: Rule): Readonly<Partial<Record<WorksOn, boolean>>> {
  const proven = known[rule.id] ?? [];
  return Object.fromEntries(worksOn(rule).map((source) => [source, proven.includes(source)]));
}
