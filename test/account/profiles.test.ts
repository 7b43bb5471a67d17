import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { listProfiles, readAccount } from "#account";
import { permissionsOf } from "../../scripts/generate/permissions.ts";
import { rules } from "#rules";
import { expandAction } from "../../rules/iam/expand.ts";
import { startStandIn } from "./stand-in.ts";
import type { StandIn } from "./stand-in.ts";

let standIn: StandIn;
let home: string;
const before = { ...process.env };

beforeAll(async () => {
  standIn = await startStandIn();
  await standIn.fault({ root: { mfa: 1, keys: 0 } });
  home = mkdtempSync(join(tmpdir(), "rampart-profiles-"));
  Object.assign(process.env, standIn.env, {
    AWS_CONFIG_FILE: join(home, "config"),
    AWS_SHARED_CREDENTIALS_FILE: join(home, "credentials"),
  });
}, 60_000);

beforeEach(() => {
  writeFileSync(
    join(home, "credentials"),
    "[keys]\naws_access_key_id = stand-in-1\naws_secret_access_key = stand-in-2\n",
  );
});

afterAll(async () => {
  process.env = before;
  rmSync(home, { recursive: true, force: true });
  await standIn?.stop();
});

/** Writes the config; `{endpoint}` and `{node}` are filled in. */
function config(text: string): void {
  writeFileSync(
    join(home, "config"),
    text.replaceAll("{endpoint}", standIn.endpoint).replaceAll("{node}", process.execPath),
  );
}

const read = (profile: string, mfa?: (device: string) => Promise<string | undefined>) =>
  readAccount({ profile, regions: ["eu-west-1"], ...(mfa === undefined ? {} : { mfa }), signal: stopAfterIdentity() });

/** Only who it is matters here: the rest is cancelled. */
function stopAfterIdentity(): AbortSignal {
  return AbortSignal.timeout(15_000);
}

it("lists profiles with how each signs in, and their Region", async () => {
  config(`[default]
region = eu-north-1

[profile login]
sso_session = shop
sso_account_id = 111122223333

[sso-session shop]
sso_start_url = https://example.awsapps.com/start

[profile admin]
role_arn = arn:aws:iam::111122223333:role/admin
source_profile = keys
mfa_serial = arn:aws:iam::111122223333:mfa/dev

[profile "with space"]
credential_process = /bin/true
region = eu-west-1
`);
  expect(await listProfiles()).toMatchObject([
    { name: "default", kind: "none", region: "eu-north-1" },
    { name: "login", kind: "sso" },
    { name: "admin", kind: "role-mfa", source: "keys" },
    { name: "with space", kind: "process", region: "eu-west-1" },
    { name: "keys", kind: "keys" },
  ]);
});

it("offers the environment's own credentials beside them", async () => {
  config("");
  const profiles = await listProfiles({ ...process.env, AWS_ACCESS_KEY_ID: "x", AWS_REGION: "eu-west-3" });
  expect(profiles.at(-1)).toMatchObject({ name: "(environment)", kind: "environment", region: "eu-west-3" });
});

it("assumes a role with the code that the user gives, at the source profile's endpoint", async () => {
  config(`[profile keys]
region = eu-west-1
endpoint_url = {endpoint}

[profile admin]
role_arn = arn:aws:iam::123456789012:role/admin
source_profile = keys
mfa_serial = arn:aws:iam::123456789012:mfa/dev
`);
  const asked: string[] = [];
  const result = await read("admin", async (device) => {
    asked.push(device);
    return "123456";
  });
  expect(result).toMatchObject({
    is: "read",
    snapshot: { account: { id: "123456789012", arn: expect.stringContaining("assumed-role/admin") } },
  });
  expect(asked).toEqual(["arn:aws:iam::123456789012:mfa/dev"]);
}, 60_000);

it("says that no code was given, and calls nothing with the role", async () => {
  config(
    "[profile keys]\nendpoint_url = {endpoint}\n\n[profile admin]\nrole_arn = arn:aws:iam::123456789012:role/admin\nsource_profile = keys\nmfa_serial = arn:aws:iam::123456789012:mfa/dev\n",
  );
  expect(await read("admin", async () => undefined)).toMatchObject({
    is: "failed",
    reason: "no-credentials",
    message: expect.stringContaining("mfa/dev"),
  });
}, 30_000);

it("runs a credential process", async () => {
  writeFileSync(
    join(home, "process.mjs"),
    'console.log(JSON.stringify({ Version: 1, AccessKeyId: "stand-in-3", SecretAccessKey: "stand-in-4" }));\n',
  );
  config(
    `[profile tool]\nregion = eu-west-1\nendpoint_url = {endpoint}\ncredential_process = {node} ${join(home, "process.mjs")}\n`,
  );
  expect(await read("tool")).toMatchObject({ is: "read", endpoint: standIn.endpoint });
}, 60_000);

it("says that a sign-in is over, in one line with the way out", async () => {
  config(
    "[profile login]\nsso_session = shop\nsso_account_id = 111122223333\nsso_role_name = dev\nregion = eu-west-1\n\n[sso-session shop]\nsso_start_url = https://example.awsapps.com/start\nsso_region = eu-west-1\n",
  );
  const result = await read("login");
  expect(result).toMatchObject({ is: "failed", reason: "sign-in", message: expect.stringContaining("aws sso login") });
  expect("message" in result && result.message.includes("\n")).toBe(false);
}, 30_000);

it("says that AWS is not reachable", async () => {
  config("[profile keys]\nregion = eu-west-1\nendpoint_url = http://127.0.0.1:1\n");
  expect(await read("keys")).toMatchObject({ is: "failed", reason: "unreachable" });
}, 60_000);

it("asks for actions that read or list, and nothing else", () => {
  for (const action of permissionsOf(rules)) {
    const [facts] = expandAction(action);
    expect(
      facts?.levels.every((level) => level === "read" || level === "list"),
      action,
    ).toBe(true);
  }
});
