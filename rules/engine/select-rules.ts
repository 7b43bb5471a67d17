import type { Rule, RuleMeta } from "../model/rule.ts";
import type { Severity } from "../model/severity.ts";
import type { Config, Preset } from "./config.ts";
import type { ChosenRule } from "./finding.ts";
import { isNamed } from "./rule-names.ts";

/** What the choice of rules looks at. */
type Choosable = Pick<RuleMeta, "id" | "aliases"> & Partial<Pick<RuleMeta, "preset" | "controls">>;

/**
 * The rules that a config chooses, with their severities. `only` and `skip` of the command line win over the file; a
 * rule is named by its id, one of its aliases, or `service/*`, in any case.
 */
export function selectRules(rules: readonly Rule[], config: Config): readonly ChosenRule[] {
  return rules.flatMap((rule) => {
    if (!isChosen(rule, config)) return [];
    const severity = severityIn(rule, config);
    return [severity === undefined ? { rule } : { rule, severity }];
  });
}

/** Whether a config chooses a rule; one without a preset is always on. */
export function isChosen(rule: Choosable, { preset, rules, only, skip }: Config): boolean {
  if (skip !== undefined && isNamed(rule, skip)) return false;
  if (only !== undefined) return isNamed(rule, only);
  const setting = settingOf(rule, rules);
  return setting !== "off" && (setting !== undefined || inPreset(rule, preset));
}

/** The severity that a config gives a rule; undefined leaves the rule's own. */
export function severityIn(rule: Choosable, { rules }: Config): Severity | undefined {
  const setting = settingOf(rule, rules);
  return setting === "on" || setting === "off" ? undefined : setting;
}

function inPreset({ preset, controls }: Choosable, wanted: Preset): boolean {
  if (preset === undefined) return true;
  switch (wanted) {
    case "recommended":
      return preset === "recommended";
    case "strict":
      return preset !== "all";
    case "cis":
      return (controls?.cis?.length ?? 0) > 0;
    case "fsbp":
      return (controls?.fsbp?.length ?? 0) > 0;
    case "all":
      return true;
  }
}

/** The last setting that names the rule counts; its own id counts most. */
function settingOf(rule: Choosable, settings: Config["rules"]): Severity | "off" | "on" | undefined {
  return settings[rule.id] ?? Object.entries(settings).findLast(([name]) => isNamed(rule, [name]))?.[1];
}
