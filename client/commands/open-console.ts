import { env, Uri } from "vscode";
import { consoleUrl } from "../account/console-url.ts";
import type { AccountNode } from "../account/model.ts";

/** Opens what a finding is about in AWS's console, in its region. */
export async function openConsole(node: AccountNode | undefined): Promise<void> {
  if (node?.row === "finding") await env.openExternal(Uri.parse(consoleUrl(node.finding), true));
}
