import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** What a suite needs around it. */
export interface SuiteSetup {
  readonly env: NodeJS.ProcessEnv;
  readonly trust: boolean;
  readonly stop: () => Promise<void>;
}

/** Each suite has a home of its own, so that no profile of this machine is ever read. */
export async function suiteSetup(name: string, _folder: string): Promise<SuiteSetup> {
  const home = mkdtempSync(join(tmpdir(), "rampart-home-"));
  const env: NodeJS.ProcessEnv = {
    HOME: home,
    AWS_CONFIG_FILE: join(home, "config"),
    AWS_SHARED_CREDENTIALS_FILE: join(home, "credentials"),
    AWS_EC2_METADATA_DISABLED: "true",
    ...(name === "sample-account" ? { RAMPART_SNAPSHOT: resolve("sample/account.json") } : {}),
  };
  return {
    env,
    trust: name !== "restricted",
    async stop() {
      rmSync(home, { recursive: true, force: true });
    },
  };
}
