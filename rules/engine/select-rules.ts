import type { Rule } from "../model/rule.ts";
import type { Severity } from "../model/severity.ts";
import type { Config, Preset } from "./config.ts";
import type { ChosenRule } from "./finding.ts";

/**
 * The rules that a config chooses, with their severities. `only` and `skip` of the command line win over the file; a
 * rule is named by its id, one of its aliases, or `service/*`, in any case.
 */
export function selectRules(rules: readonly Rule[], config: Config): readonly ChosenRule[] {
  return rules.flatMap((rule) => {
    const setting = settingOf(rule, config.rules);
    const { only, skip } = config;
    if (skip !== undefined && isNamed(rule, skip)) return [];
    const chosen = only === undefined ? setting !== "off" && (setting !== undefined || inPreset(rule, config.preset)) : isNamed(rule, only);
    if (!chosen) return [];
    const severity = setting === undefined || setting === "on" || setting === "off" ? undefined : setting;
    return [severity === undefined ? { rule } : { rule, severity }];
  });
}

/** Whether one of the names means the rule. */
export function isNamed(rule: Pick<Rule, "id" | "aliases">, names: readonly string[]): boolean {
  return names.some((name) => {
    const lower = name.trim().toLowerCase();
    return (
      rule.id === lower ||
      (lower.endsWith("/*") && rule.id.startsWith(lower.slice(0, -1))) ||
      rule.aliases.some((alias) => alias.toLowerCase() === lower)
    );
  });
}

function inPreset(rule: Rule, preset: Preset): boolean {
  switch (preset) {
    case "recommended":
      return rule.preset === "recommended";
    case "strict":
      return rule.preset !== "all";
    case "cis":
      return (rule.controls?.cis?.length ?? 0) > 0;
    case "fsbp":
      return (rule.controls?.fsbp?.length ?? 0) > 0;
    case "all":
      return true;
  }
}

function settingOf(rule: Rule, settings: Config["rules"]): Severity | "off" | "on" | undefined {
  return Object.entries(settings).findLast(([name]) => isNamed(rule, [name]))?.[1];
}
