import { window } from "vscode";
import type { AccountSeverity } from "#protocol";
import { severityName } from "../account/model.ts";
import type { Parts } from "../parts.ts";

const all: readonly AccountSeverity[] = ["critical", "high", "medium", "low", "info"];

/** Asks which severities the account view shows. */
export async function filterFindings({ view, choices }: Parts): Promise<void> {
  const { severities = all } = view.arrangement;
  const picked = await window.showQuickPick(
    all.map((severity) => ({ label: severityName(severity), severity, picked: severities.includes(severity) })),
    { title: "Severities to show", canPickMany: true },
  );
  if (picked === undefined) return;
  const chosen = picked.map(({ severity }) => severity);
  const { groupBy } = view.arrangement;
  const everything = chosen.length === 0 || chosen.length === all.length;
  const arrangement = everything ? { groupBy } : { groupBy, severities: chosen };
  choices.setArrangement(arrangement);
  view.arrange(arrangement);
}
