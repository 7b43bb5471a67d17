import type { Rule } from "#rules";
import { inCode } from "./in-code.ts";

const open = "<!-- generated from the rule -->";
const close = "<!-- end of generated -->";

/** A rule's page with its head as the rule says; the rest of the page is written by hand. */
export function pageWithHead(page: string, rule: Rule, worksOn: readonly string[]): string {
  const rest = page.includes(close) ? page.slice(page.indexOf(close) + close.length) : `\n\n${page}`;
  return `${head(rule, worksOn)}${rest}`;
}

function head(rule: Rule, worksOn: readonly string[]): string {
  const controls = [
    ...(rule.controls?.cis ?? []).map((control) => `CIS ${control.replace("/", " ")}`),
    ...(rule.controls?.fsbp ?? []).map((control) => `FSBP ${control}`),
  ];
  const code = inCode(rule);
  return [
    open,
    `# ${rule.title}`,
    "",
    `\`${rule.id}\` · ${rule.severity} · preset ${rule.preset} · works on ${worksOn.join(", ")}`,
    "",
    "## Why",
    "",
    rule.why,
    "",
    "## How to check",
    "",
    ...block(rule.check),
    "",
    "## How to fix",
    "",
    ...(rule.remedy.cli === undefined ? [] : ["By command line:", "", ...block(rule.remedy.cli), ""]),
    `In the console: ${rule.remedy.console}`,
    ...(code.length === 0 ? [] : ["", "In code:", "", ...code]),
    "",
    "## Known as",
    "",
    rule.aliases.length === 0 ? "No peer has this rule." : rule.aliases.map((alias) => `\`${alias}\``).join(", "),
    ...(controls.length === 0 ? [] : ["", `Controls: ${controls.join(", ")}`]),
    "",
    ...rule.references.map((reference) => `- <${reference}>`),
    close,
  ].join("\n");
}

/** Commands are a shell block; a check that is prose stays prose. */
function block(text: string): readonly string[] {
  return /^(aws|#|git|rampart) /.test(text) ? ["```sh", text, "```"] : [text];
}
