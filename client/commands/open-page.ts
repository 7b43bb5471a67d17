import { env, Uri } from "vscode";
import type { AccountNode } from "../account/model.ts";

/** Opens the page of a finding's rule. */
export async function openPage(node: AccountNode | undefined): Promise<void> {
  if (node?.row === "finding") await env.openExternal(Uri.parse(node.finding.page, true));
}
