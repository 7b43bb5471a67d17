import { controlsOf, presetsOf, rules, worksOn } from "#rules";
import type { ListedRule } from "#protocol";
import type { PageOf } from "../pages.ts";

/** `rampart/rules`: every rule with what people look for it by. */
export function listRules(pageOf: PageOf): readonly ListedRule[] {
  return rules.map((rule) => ({
    id: rule.id,
    title: rule.title,
    severity: rule.severity,
    presets: presetsOf(rule),
    controls: controlsOf(rule),
    aliases: rule.aliases,
    worksOn: worksOn(rule),
    page: pageOf(rule.id),
  }));
}
