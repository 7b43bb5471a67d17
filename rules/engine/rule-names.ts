import type { Rule } from "../model/rule.ts";
import { suppressionRules } from "./suppression-rules.ts";

/** Whether one of the names means the rule: its id, one of its aliases or `service/*`, in any case. */
export function isNamed(rule: Pick<Rule, "id" | "aliases">, names: readonly string[]): boolean {
  return names.some((name) => {
    const lower = name.trim().toLowerCase();
    return (
      rule.id === lower ||
      lower === "*" ||
      (lower.endsWith("/*") && rule.id.startsWith(lower.slice(0, -1))) ||
      rule.aliases.some((alias) => alias.toLowerCase() === lower)
    );
  });
}

/** Whether a name means any rule, those about suppressions among them. */
export function isKnown(name: string, rules: readonly Pick<Rule, "id" | "aliases">[]): boolean {
  return [...rules, ...suppressionRules].some((rule) => isNamed(rule, [name]));
}
