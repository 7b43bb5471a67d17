import { env } from "vscode";
import type { AccountNode } from "../account/model.ts";

/** Copies the command that mends a finding, or the one that shows it where no command mends it. */
export async function copyFixCommand(node: AccountNode | undefined): Promise<void> {
  if (node?.row !== "finding") return;
  await env.clipboard.writeText(node.finding.fixCommand ?? node.finding.check);
}

/** Copies the command that shows a finding. */
export async function copyCheckCommand(node: AccountNode | undefined): Promise<void> {
  if (node?.row === "finding") await env.clipboard.writeText(node.finding.check);
}

/** Copies the name of a missing permission. */
export async function copyPermission(node: AccountNode | undefined): Promise<void> {
  if (node?.row === "blind" && node.action !== undefined) await env.clipboard.writeText(node.action);
}
