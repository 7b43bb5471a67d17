import { isNamed, rules, worksOn } from "#rules";
import type { Rule } from "#rules";
import { Failure } from "../failure.ts";
import { readOptions } from "../options.ts";
import { pageUrl } from "../page-url.ts";
import { print } from "../print.ts";

/** `rampart explain RULE`, by id or by a peer's id. */
export async function explain(args: readonly string[]): Promise<number> {
  const [name] = readOptions(args, {}, true).paths;
  if (name === undefined) throw new Failure("which rule? rampart explain RULE");
  const found = rules.filter((rule) => isNamed(rule, [name]));
  if (found.length === 0) throw new Failure(`there is no rule “${name}”: see rampart rules`);
  await print(`${found.map(explanation).join("\n\n")}\n`);
  return 0;
}

function explanation(rule: Rule): string {
  const indented = (text: string) =>
    text
      .split("\n")
      .map((line) => `  ${line}`)
      .join("\n");
  return [
    `${rule.id} (${rule.severity}): ${rule.title}`,
    `Works on ${worksOn(rule).join(", ")}. Preset ${rule.preset}. Known as ${rule.aliases.join(", ") || "nothing else"}.`,
    `\nWhy\n${indented(rule.why)}`,
    `\nHow to check\n${indented(rule.check)}`,
    `\nHow to fix\n${indented([...(rule.remedy.cli === undefined ? [] : [rule.remedy.cli]), `In the console: ${rule.remedy.console}`].join("\n"))}`,
    `\n${[pageUrl(rule.id), ...rule.references].join("\n")}`,
  ].join("\n");
}
