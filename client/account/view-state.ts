import type { AccountState } from "#protocol";
import { visible } from "./model.ts";
import type { Arrangement } from "./model.ts";

/** The value of the context key that chooses the welcome: the phase, or what went wrong. */
export function stateKey({ phase, problem, profile, source }: AccountState, profileFileFound: boolean): string {
  if (phase === "failed") return problem?.kind ?? "failed";
  if (phase === "idle" && profile === undefined && source === "profile")
    return profileFileFound ? "no-profile" : "no-profile-file";
  return phase;
}

/** The words beside the view's title: the account, its profile, when it was read. */
export function viewDescription({ identity, profile, refreshedAt, endpoint }: AccountState): string {
  const parts = [
    ...(identity === undefined ? [] : [identity.id]),
    ...(profile === undefined ? [] : [profile]),
    ...(endpoint === undefined ? [] : ["custom endpoint"]),
    ...(refreshedAt === undefined ? [] : [`read ${localTime(refreshedAt)}`]),
  ];
  return parts.join(" · ");
}

/** The line above the rows, where there is something to say. */
export function viewMessage(state: AccountState, arrangement: Arrangement): string | undefined {
  const { phase, problem, identity, findings, blind, judged, regions } = state;
  if (identity === undefined) return undefined;
  if (phase === "failed")
    return `${problem?.message ?? "The account could not be read"}. What follows was read before.`;
  if (phase !== "ready") return undefined;
  const shown = visible(findings, arrangement).length;
  if (shown < findings.length) return `${shown} of ${findings.length} findings: the filter hides the others.`;
  if (findings.length > 0) return undefined;
  const where = regions.length === 1 ? "1 region" : `${regions.length} regions`;
  const unseen = blind.length === 0 ? "" : " Some things could not be seen.";
  return `No findings. ${judged} checks passed in ${where}.${unseen}`;
}

/** What the status bar says of the account. */
export function statusText({ profile, identity, endpoint, phase }: AccountState): string {
  const icon = phase === "loading" ? "$(sync~spin)" : "$(shield)";
  const who = [profile, identity?.id].filter((part) => part !== undefined).join(" · ");
  return `${icon} ${who === "" ? "AWS" : who}${endpoint === undefined ? "" : " (custom endpoint)"}`;
}

function localTime(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime())
    ? iso
    : date.toLocaleString(undefined, { dateStyle: "short", timeStyle: "short" });
}
