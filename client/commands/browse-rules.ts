import { env, Uri, window } from "vscode";
import type { QuickPick, QuickPickItem } from "vscode";
import type { ListedRule } from "#protocol";
import type { Parts } from "../parts.ts";
import { isAsked } from "./rule-search.ts";

/** Lists the rules; what is typed filters them, and the page of the chosen one is opened. */
export async function browseRules({ session }: Parts): Promise<void> {
  const pick = window.createQuickPick<RuleItem>();
  pick.title = "Rules of Rampart";
  pick.placeholder = "Service, preset (strict, cis, fsbp), control (S3.1), format or a peer's id (CKV_AWS_18)";
  pick.busy = true;
  pick.show();
  try {
    const items = (await session.sendRequest("rampart/rules", {})).map(itemOf);
    const filter = (typed: string): void => {
      pick.items = items.filter(({ rule }) => isAsked(rule, typed));
    };
    filter(pick.value);
    pick.busy = false;
    pick.onDidChangeValue(filter);
    const picked = await chosen(pick);
    if (picked !== undefined) await env.openExternal(Uri.parse(picked.rule.page, true));
  } finally {
    pick.dispose();
  }
}

interface RuleItem extends QuickPickItem {
  readonly rule: ListedRule;
}

function itemOf(rule: ListedRule): RuleItem {
  const { id, title, severity, presets, controls, aliases } = rule;
  return {
    rule,
    label: id,
    description: `${severity} · ${presets.join(", ")}`,
    detail: [title, [...controls, ...aliases].join(", ")].filter((part) => part !== "").join(" · "),
    // The editor's own filter takes letters from anywhere: `S3.1` would be in `CIS 3.0/4.1`.
    alwaysShow: true,
  };
}

function chosen(pick: QuickPick<RuleItem>): Promise<RuleItem | undefined> {
  return new Promise((resolve) => {
    pick.onDidAccept(() => resolve(pick.selectedItems[0]));
    pick.onDidHide(() => resolve(undefined));
  });
}
