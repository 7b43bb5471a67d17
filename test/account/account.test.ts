import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readAccount, services } from "#account";
import type { ReadOptions } from "#account";
import { createRampart, defaultConfig, rules } from "#rules";
import type { AccountJudgement, Snapshot } from "#rules";
import { permissionsOf } from "../../scripts/generate/permissions.ts";
import { testDay } from "../support/rampart.ts";
import { seed } from "./seed.ts";
import { credentials, startStandIn } from "./stand-in.ts";
import type { StandIn } from "./stand-in.ts";

let standIn: StandIn;
let expected: readonly string[];
const before = { ...process.env };

beforeAll(async () => {
  standIn = await startStandIn();
  Object.assign(process.env, standIn.env);
  expected = await seed(standIn.endpoint);
  await standIn.fault(root);
}, 120_000);

afterAll(async () => {
  process.env = before;
  await standIn?.stop();
});

const root = {
  root: { mfa: 1, keys: 1 },
  ages: {
    "old-user": { key1: 400, used1: 200, password: 1, mfa: false },
    "new-user": { key1: 10, used1: 1, password: 1, mfa: true },
  },
};

async function read(options: ReadOptions = {}): Promise<Snapshot> {
  const result = await readAccount({ profile: "shop", regions: ["eu-west-1"], ...options });
  if (result.is !== "read") throw new Error(result.message);
  return result.snapshot;
}

function judge(snapshot: Snapshot): AccountJudgement {
  return createRampart({ now: () => testDay }).judgeSnapshot(snapshot, { config: defaultConfig });
}

function told({ findings }: AccountJudgement): readonly string[] {
  return [...new Set(findings.map(({ rule, resource }) => `${rule} ${resource?.id ?? ""}`))].sort();
}

it("finds exactly what was planted, in under 120 calls", async () => {
  await standIn.fault(root);
  const snapshot = await read();
  const judged = judge(snapshot);
  expect(told(judged)).toEqual(expected);
  expect(judged.coverage.filter(({ outcome }) => outcome === "not-permitted" || outcome === "not-evaluated")).toEqual(
    [],
  );
  expect(snapshot.account).toEqual({
    id: "123456789012",
    arn: expect.stringContaining("123456789012"),
    profile: "shop",
  });
  expect((await standIn.calls()).length).toBeLessThan(120);
}, 60_000);

it("makes exactly the calls that the rules name, and the documented policy allows them", async () => {
  await standIn.fault(root);
  const snapshot = await read({ regions: "all" });
  const used = new Set(snapshot.calls.map(({ action }) => action));
  expect([...used, "ec2:DescribeRegions"].sort()).toEqual(permissionsOf(rules));
  const page = readFileSync("docs/permissions.md", "utf8");
  const policy = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "") as { Statement: { Action: string[] }[] };
  expect(policy.Statement.flatMap(({ Action }) => Action)).toEqual(permissionsOf(rules));
}, 120_000);

describe("what could not be seen", () => {
  it.each([
    ["s3:GetBucketVersioning", "s3/versioning", "global"],
    ["s3:GetPublicAccessBlock", "s3/public-access-block-disabled", "global"],
    ["ec2:DescribeFlowLogs", "vpc/flow-logs", "eu-west-1"],
    ["guardduty:*", "guardduty/disabled", "eu-west-1"],
    ["dms:*", "dms/public", "eu-west-1"],
    ["kms:ListKeys", "kms/rotation", "eu-west-1"],
    ["iam:GetCredentialReport", "iam/user-console-mfa", "global"],
    ["cloudtrail:GetTrailStatus", "cloudtrail/multi-region", "global"],
  ])(
    "%s denied is neither a finding nor clean",
    async (pattern, rule, region) => {
      await standIn.fault({ ...root, deny: [pattern] });
      const { findings, coverage } = judge(await read());
      expect(findings.filter((finding) => finding.rule === rule)).toEqual([]);
      const row = coverage.find((one) => one.rule === rule && one.region === region);
      expect(row).toMatchObject({ outcome: "not-permitted", action: expect.stringMatching(/^\w+:\w+$/) });
    },
    60_000,
  );

  it("a page of a captive network is no answer, whatever language the service speaks", async () => {
    const html = [...new Set(services.map(({ name }) => `${name}:*`))];
    await standIn.fault({ ...root, html });
    const { findings, coverage } = judge(await read());
    expect(findings).toEqual([]);
    expect(new Set(coverage.map(({ outcome }) => outcome))).toEqual(new Set(["not-evaluated"]));
    await standIn.fault({ ...root, html: ["sts:*"] });
    expect(await readAccount({ profile: "shop" })).toMatchObject({ is: "failed", reason: "unreachable" });
  }, 60_000);

  it("a refused call of any kind is neither a finding nor clean, and names what is missing", async () => {
    const deny = [...new Set(services.map(({ name }) => `${name}:*`))];
    await standIn.fault({ ...root, deny });
    const { findings, coverage } = judge(await read());
    expect(findings).toEqual([]);
    for (const row of coverage)
      expect(row).toMatchObject({ outcome: "not-permitted", action: expect.stringMatching(/^[a-z0-9]+:\w+$/) });
  }, 60_000);

  it("credentials that end on the way leave what was not read open", async () => {
    await standIn.fault({ ...root, codes: { "dms:*": "ExpiredTokenException", "iam:*": "ExpiredToken" } });
    const { findings, coverage } = judge(await read());
    expect(findings.filter(({ rule }) => rule === "dms/public" || rule === "iam/root-access-key")).toEqual([]);
    for (const rule of ["dms/public", "iam/root-access-key", "iam/admin-star", "iam/password-policy-length"])
      expect(coverage.find((row) => row.rule === rule)).toMatchObject({
        outcome: "not-evaluated",
        reason: "the credentials expired",
      });
  }, 60_000);

  it.each(["ExpiredToken", "InvalidClientTokenId"])(
    "%s at the start reads nothing, and says so",
    async (code) => {
      await standIn.fault({ ...root, codes: { "sts:*": code } });
      expect(await readAccount({ profile: "shop" })).toMatchObject({
        is: "failed",
        reason: "sign-in",
        message: expect.stringContaining("credentials do not work"),
      });
      expect(await standIn.calls()).toEqual(["sts:GetCallerIdentity@eu-west-1"]);
    },
    60_000,
  );
});

describe("the Regions", () => {
  it("are the profile's own, those asked for, or all that are switched on", async () => {
    await standIn.fault(root);
    expect((await read({ regions: [] })).regions).toEqual(["eu-west-1"]);
    const two = await read({ regions: ["eu-west-1", "us-east-1"] });
    expect(new Set(two.calls.map(({ region }) => region))).toEqual(new Set(["eu-west-1", "us-east-1", "global"]));
    expect(judge(two).coverage.filter(({ rule }) => rule === "securityhub/enabled")).toMatchObject([
      { region: "eu-west-1", outcome: "found" },
      { region: "us-east-1", outcome: "clean" },
    ]);
    const all = await read({ regions: "all" });
    expect(all.regions.length).toBeGreaterThan(10);
    expect(all.regions).toEqual([...all.regions].sort());
  }, 120_000);

  it("are not guessed where nobody may list them", async () => {
    await standIn.fault({ ...root, deny: ["ec2:DescribeRegions"] });
    expect(await readAccount({ profile: "shop", regions: "all" })).toMatchObject({
      is: "failed",
      reason: "refused",
      message: expect.stringContaining("ec2:DescribeRegions is not permitted"),
    });
  }, 60_000);
});

it("asks again when it is throttled", async () => {
  await standIn.fault({ ...root, throttle: { "ec2:DescribeVpcs": 2 } });
  expect(told(judge(await read()))).toEqual(expected);
}, 60_000);

it("gives what was read when it is cancelled", async () => {
  await standIn.fault(root);
  const cancel = new AbortController();
  const snapshot = await read({
    signal: cancel.signal,
    onProgress: ({ done }) => {
      if (done === 2) cancel.abort();
    },
  });
  expect(snapshot.calls.some(({ outcome }) => outcome.is === "failed" && outcome.reason === "cancelled")).toBe(true);
  expect(snapshot.calls.some(({ outcome }) => outcome.is === "ok")).toBe(true);
  const lost = new Set(
    snapshot.calls.flatMap(({ outcome, action }) =>
      outcome.is === "failed" && outcome.reason === "cancelled" ? [action] : [],
    ),
  );
  const blind = new Set(
    rules.filter(({ live }) => live?.reads.every((action) => lost.has(action))).map(({ id }) => id),
  );
  for (const { rule, outcome } of judge(snapshot).coverage.filter((row) => blind.has(row.rule)))
    expect(outcome, rule).toBe("not-evaluated");
}, 60_000);

it("says which profile there is not, and calls nothing", async () => {
  await standIn.fault(root);
  expect(await readAccount({ profile: "nobody" })).toMatchObject({
    is: "failed",
    reason: "no-profile",
    message: expect.stringContaining("nobody"),
  });
  expect(await standIn.calls()).toEqual([]);
});

it("keeps no credential", async () => {
  await standIn.fault(root);
  const text = JSON.stringify(await read());
  expect(/(?:AKIA|ASIA|LKIA)[A-Z0-9]{12,}/.test(text), "a key id in the snapshot").toBe(false);
  expect(text.length).toBeGreaterThan(1000);
  for (const part of Object.values(credentials)) expect(text.includes(part), part).toBe(false);
}, 60_000);
