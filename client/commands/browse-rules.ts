import { env, Uri, window } from "vscode";
import type { QuickPickItem } from "vscode";
import type { ListedRule } from "#protocol";
import type { Parts } from "../parts.ts";

/** Lists the rules; typing filters by service, preset, control or a peer's id, and the chosen one's page is opened. */
export async function browseRules({ session }: Parts): Promise<void> {
  const items = session.sendRequest("rampart/rules", {}).then((rules): readonly RuleItem[] => rules.map(itemOf));
  const picked = await window.showQuickPick(items, {
    title: "Rules of Rampart",
    placeHolder: "Service, preset (strict, cis, fsbp), control (S3.1) or a peer's id (CKV_AWS_18)",
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked !== undefined) await env.openExternal(Uri.parse(picked.page, true));
}

interface RuleItem extends QuickPickItem {
  readonly page: string;
}

function itemOf({ id, title, severity, presets, controls, aliases, page }: ListedRule): RuleItem {
  return {
    label: id,
    description: `${severity} · ${presets.join(", ")}`,
    detail: [title, [...controls, ...aliases].join(", ")].filter((part) => part !== "").join(" · "),
    page,
  };
}
