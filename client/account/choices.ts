import { workspace } from "vscode";
import type { Memento } from "vscode";
import type { AccountChoice } from "#protocol";
import type { Arrangement } from "./model.ts";
import { regionsOf } from "./regions-setting.ts";

/** What the user chose in this workspace: names only. What was never chosen comes from the machine's settings. */
export interface Choices {
  account(): AccountChoice | undefined;
  setAccount(choice: AccountChoice): void;
  arrangement(): Arrangement;
  setArrangement(arrangement: Arrangement): void;
}

const keys = { account: "rampart.account", arrangement: "rampart.account.arrangement" } as const;

/** Keeps choices in the workspace's state. */
export function createChoices(memory: Memento): Choices {
  return {
    account() {
      const chosen = memory.get<AccountChoice>(keys.account);
      if (chosen !== undefined) return chosen;
      const settings = workspace.getConfiguration("rampart.account");
      const profile = settings.get<string>("profile", "").trim();
      return profile === "" ? undefined : { profile, regions: regionsOf(settings.get("regions")) };
    },
    setAccount: (choice) => void memory.update(keys.account, choice),
    arrangement: () => memory.get<Arrangement>(keys.arrangement) ?? { groupBy: "severity" },
    setArrangement: (arrangement) => void memory.update(keys.arrangement, arrangement),
  };
}
