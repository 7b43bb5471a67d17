import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** Faults that the stand-in answers with: patterns are `service:Operation`, `service:*`, with `@region` behind. */
export interface Faults {
  readonly deny?: readonly string[];
  readonly html?: readonly string[];
  /** Pattern → the error code that it is answered with. */
  readonly codes?: Readonly<Record<string, string>>;
  readonly throttle?: Readonly<Record<string, number>>;
  readonly root?: { readonly mfa: number; readonly keys: number };
  readonly ages?: Readonly<Record<string, Readonly<Record<string, number | boolean>>>>;
}

/** An AWS account on loopback, with profile files of its own that point at it. */
export interface StandIn {
  readonly endpoint: string;
  /** What AWS_CONFIG_FILE and the like have to say for the stand-in to be used. */
  readonly env: Readonly<Record<string, string>>;
  fault(faults: Faults): Promise<void>;
  /** The calls since the last `fault`, as `service:Operation@region`. */
  calls(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

/** What the profile signs with: words that stand nowhere else, so that a test can tell where they went. */
export const credentials = {
  id: "stand-in-key-4821",
  secret: "stand-in-secret-9317",
  token: "stand-in-token-5573",
} as const;

/** Starts the stand-in: moto in its virtual environment, made by `npm test`. */
export async function startStandIn(): Promise<StandIn> {
  const python =
    process.env["RAMPART_MOTO_PYTHON"] ??
    join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "rampart/moto-5.2.5/bin/python");
  if (!existsSync(python)) throw new Error(`${python} is missing: npm test installs it`);
  const port = await freePort();
  const child = spawn(python, [resolve("test/account/standin/standin.py"), String(port)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  const endpoint = `http://127.0.0.1:${port}`;
  const home = mkdtempSync(join(tmpdir(), "rampart-aws-"));
  writeFileSync(join(home, "config"), `[profile shop]\nregion = eu-west-1\nendpoint_url = ${endpoint}\n`);
  writeFileSync(
    join(home, "credentials"),
    `[shop]\naws_access_key_id = ${credentials.id}\naws_secret_access_key = ${credentials.secret}\naws_session_token = ${credentials.token}\n`,
  );
  return {
    endpoint,
    env: {
      HOME: home,
      AWS_CONFIG_FILE: join(home, "config"),
      AWS_SHARED_CREDENTIALS_FILE: join(home, "credentials"),
      AWS_EC2_METADATA_DISABLED: "true",
    },
    async fault(faults) {
      await fetch(`${endpoint}/standin/faults`, { method: "POST", body: JSON.stringify(faults) });
    },
    async calls() {
      return (await fetch(`${endpoint}/standin/calls`)).json() as Promise<readonly string[]>;
    },
    async stop() {
      child.stdin.end();
      if (child.exitCode === null) await once(child, "exit");
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((found, fail) => {
    const probe = createServer();
    probe.once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => found(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
