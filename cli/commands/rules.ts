import { matches, presets, rules, selectRules, defaultConfig, worksOn } from "#rules";
import type { Rule, RuleFilter } from "#rules";
import { Failure } from "../failure.ts";
import { pageUrl } from "../page-url.ts";
import { choice, readOptions, text } from "../options.ts";
import type { Options } from "../options.ts";
import { print } from "../print.ts";
import { fixableIn } from "../fixable.ts";

/** `rampart rules`: all rules, or those of a preset, a service, a control or a format. */
export async function listRules(args: readonly string[]): Promise<number> {
  const options = readOptions(
    args,
    {
      format: { type: "string", default: "text" },
      preset: { type: "string", default: "all" },
      service: { type: "string" },
      control: { type: "string" },
      "works-on": { type: "string" },
    },
    false,
  );
  const format = choice(options, "format", ["text", "json"]);
  const preset = choice(options, "preset", presets) ?? "all";
  const chosen = selectRules(rules, { ...defaultConfig, preset })
    .map(({ rule }) => rule)
    .filter((rule) => matches(rule, filterOf(options)));
  if (chosen.length === 0) throw new Failure("no rule is like that: rampart rules lists them all");
  await print(format === "json" ? `${JSON.stringify(chosen.map(jsonRule), undefined, 2)}\n` : table(chosen));
  return 0;
}

function filterOf(options: Options): RuleFilter {
  const [service, control, format] = ["service", "control", "works-on"].map((name) => text(options, name));
  return {
    ...(service === undefined ? {} : { service }),
    ...(control === undefined ? {} : { control }),
    ...(format === undefined ? {} : { worksOn: format }),
  };
}

function jsonRule(rule: Rule): object {
  return {
    id: rule.id,
    title: rule.title,
    severity: rule.severity,
    preset: rule.preset,
    aliases: rule.aliases,
    controls: rule.controls ?? {},
    works_on: worksOn(rule),
    fixable: fixableIn(rule),
    page: pageUrl(rule.id),
    practices: rule.practices,
  };
}

function table(chosen: readonly Rule[]): string {
  const width = Math.max(...chosen.map(({ id }) => id.length));
  return chosen.map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(8)}  ${title}\n`).join("");
}
