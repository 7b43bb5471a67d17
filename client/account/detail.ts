import type { AccountFinding } from "#protocol";
import { severityName } from "./model.ts";
import type { BlindNode, IdentityNode } from "./model.ts";

/** What, why, how to check and how to fix one live finding, in Markdown. */
export function findingDetail(finding: AccountFinding): string {
  const { title, severity, rule, message, why, check, fixCommand, fixConsole, page, references, arn, region } = finding;
  return [
    `**${escaped(title)}** · ${severityName(severity)} · ${region}`,
    `**What** ${escaped(message)}.`,
    `\`${arn.replaceAll("`", "")}\``,
    ...(why === "" ? [] : [`**Why** ${escaped(why)}`]),
    ...(check === "" ? [] : [`**Check**\n\n${code(check)}`]),
    `**Fix**${fixConsole === "" ? "" : ` in the console: ${escaped(fixConsole)}`}`,
    ...(fixCommand === undefined ? [] : [code(fixCommand)]),
    [`[${rule}](${page})`, ...references.map((url) => `[AWS documentation](${url})`)].join(" · "),
  ].join("\n\n");
}

/** What is missing to see more. */
export function blindDetail({ label, action, blind }: BlindNode): string {
  const head = action === undefined ? `**Could not see** ${escaped(label)}` : `**Missing permission** \`${action}\``;
  const rules = blind.map(({ title, rule, regions, reason }) => {
    const why = action === undefined ? "" : `: ${escaped(reason)}`;
    return `- ${escaped(title)} (${rule}) in ${regions.join(", ")}${why}`;
  });
  return [head, "Nothing is known about:", rules.join("\n")].join("\n\n");
}

/** Who was asked, where. */
export function identityDetail({ id, arn, endpoint, regions }: IdentityNode): string {
  return [
    `**Account** ${id}`,
    `**Identity** \`${arn.replaceAll("`", "")}\``,
    `**Regions** ${regions.join(", ")}`,
    ...(endpoint === undefined ? [] : [`**Custom endpoint** \`${endpoint.replaceAll("`", "")}\``]),
  ].join("\n\n");
}

function code(command: string): string {
  return `\`\`\`sh\n${command}\n\`\`\``;
}

/** Names in an account are anybody's text: none of it is Markdown. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]()#+!|<>~]/g, String.raw`\$&`);
}
