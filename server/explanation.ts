import type { Finding, Rule } from "#rules";

/** A finding in words: what, why, how to check, how to fix; in Markdown. */
export function explanation(finding: Finding, rule: Rule | undefined, page: string): string {
  const title = `**${rule?.title ?? finding.rule}** · ${finding.severity} · [${finding.rule}](${page})`;
  const fixes = finding.fixes.map(({ title: fix }) => `- Quick fix: ${fix}`);
  if (rule === undefined) return [title, finding.message, ...fixes].join("\n\n");
  const { why, check, remedy, references } = rule;
  return [
    title,
    `${finding.message}.`,
    `**Why** ${why}`,
    `**Check**\n\n${code(check)}`,
    `**Fix**\n\n${[...fixes, `- Console: ${remedy.console}`].join("\n")}`,
    ...(remedy.cli === undefined ? [] : [code(remedy.cli)]),
    [`[How to fix it](${page})`, ...references.map((url) => `[AWS documentation](${url})`)].join(" · "),
  ].join("\n\n");
}

/** The same without Markdown's marks, for clients that show plain text. */
export function plainExplanation(finding: Finding, rule: Rule | undefined, page: string): string {
  return explanation(finding, rule, page)
    .replaceAll(/^```.*\n?/gm, "")
    .replaceAll("**", "")
    .replaceAll(/\[([^\]]+)\]\(([^)]+)\)/g, "$1 ($2)");
}

function code(command: string): string {
  return `\`\`\`sh\n${command}\n\`\`\``;
}
