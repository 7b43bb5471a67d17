import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { CancellationTokenSource } from "vscode-languageserver/node";
import type { AccountState, Profiles } from "#protocol";
import type { Rampart, Snapshot } from "#rules";
import type { AccountReader, ReadRequest } from "../../server/account/account-reader.ts";
import { createSampleReader } from "../../server/account/sample-reader.ts";
import { connect } from "./connect.ts";
import type { TestClient, TestSetup } from "./connect.ts";
import { fakeRampart } from "./fake-rampart.ts";

const snapshot: Snapshot = {
  version: 1,
  takenAt: "2026-11-24T12:00:00.000Z",
  account: { id: "111122223333", arn: "arn:aws:iam::111122223333:user/dev", profile: "dev" },
  regions: ["eu-west-1"],
  calls: [],
};

/** Judges any snapshot as one public instance and three more things to say. */
const rampart: Rampart = {
  ...fakeRampart(),
  judgeSnapshot: () => ({
    findings: [
      {
        rule: "dms/public",
        aliases: [],
        severity: "critical",
        message: "Instance copy one is reachable from the internet",
        at: { in: "account", arn: "arn:aws:dms:eu-west-1:111122223333:rep:copy", region: "eu-west-1" },
        resource: {
          type: "AWS::DMS::ReplicationInstance",
          id: "copy one",
          arn: "arn:aws:dms:eu-west-1:111122223333:rep:copy",
        },
        related: [],
        fixes: [],
        fingerprint: "f1",
      },
    ],
    coverage: [
      { rule: "dms/public", region: "eu-west-1", outcome: "found" },
      { rule: "s3/versioning", region: "global", outcome: "clean" },
      {
        rule: "guardduty/disabled",
        region: "eu-west-1",
        outcome: "not-permitted",
        reason: "denied",
        action: "guardduty:ListDetectors",
      },
      {
        rule: "guardduty/disabled",
        region: "us-east-1",
        outcome: "not-permitted",
        reason: "denied",
        action: "guardduty:ListDetectors",
      },
    ],
  }),
};

/** A reader that a test steers; keeps what it was asked. */
function reader(
  read: (request: ReadRequest) => ReturnType<AccountReader["read"]>,
): AccountReader & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    source: "profile",
    async profiles() {
      asked.push("profiles");
      return { source: "profile", found: true, profiles: [{ name: "dev", kind: "SSO" }] };
    },
    async read(request) {
      asked.push(`read ${request.profile} ${String(request.regions)}`);
      return read(request);
    },
  };
}

let client: TestClient | undefined;
const start = async (account: AccountReader, setup: Partial<TestSetup> = {}): Promise<TestClient> =>
  (client = await connect({ rampart, account, ...setup }));
const ask = <T>(name: string, params: unknown = {}): Promise<T> =>
  client?.connection.sendRequest(`rampart/account/${name}`, params) ?? Promise.reject(new Error("no client"));
afterEach(() => client?.end());

it("asks nobody before it is told to", async () => {
  const account = reader(async () => ({ is: "read", snapshot }));
  await start(account);
  expect(await ask("state")).toMatchObject({ phase: "idle", source: "profile", findings: [] });
  expect(await ask("choose", { profile: "dev", regions: "all" })).toMatchObject({
    phase: "idle",
    profile: "dev",
    chosenRegions: "all",
  });
  expect(account.asked).toEqual([]);
  expect(await ask<Profiles>("profiles")).toEqual({
    source: "profile",
    found: true,
    profiles: [{ name: "dev", kind: "SSO" }],
  });
});

it("reads, judges and puts into words", async () => {
  const account = reader(async () => ({ is: "read", snapshot, endpoint: "http://127.0.0.1:5000" }));
  await start(account);
  await ask("choose", { profile: "dev", regions: ["eu-west-1"] });
  const state = await ask<AccountState>("refresh");
  expect(account.asked).toEqual(["read dev eu-west-1"]);
  expect(state).toMatchObject({
    phase: "ready",
    identity: { id: "111122223333", arn: "arn:aws:iam::111122223333:user/dev" },
    endpoint: "http://127.0.0.1:5000",
    regions: ["eu-west-1"],
    refreshedAt: "2026-11-24T12:00:00.000Z",
    judged: 2,
  });
  expect(state.blind.map(({ rule, regions, action }) => [rule, regions, action])).toEqual([
    ["guardduty/disabled", ["eu-west-1", "us-east-1"], "guardduty:ListDetectors"],
  ]);
  expect(state.findings).toHaveLength(1);
  expect(state.findings[0]).toMatchObject({
    rule: "dms/public",
    title: "DMS replication instance is public",
    severity: "critical",
    region: "eu-west-1",
    resource: { type: "AWS::DMS::ReplicationInstance", id: "copy one" },
    page: "https://github.com/rampart-aws/rampart/blob/main/docs/rules/dms/public.md",
  });
  expect(state.findings[0]?.fixCommand).toContain(
    "--region eu-west-1 --replication-instance-identifier 'copy one'-private",
  );
  expect(state.findings[0]?.check).toContain("--region eu-west-1");
});

it("reports what it reads and tells every new state", async () => {
  const account = reader(async ({ onProgress }) => {
    onProgress({ done: 1, total: 4, service: "iam", region: "global" });
    onProgress({ done: 2, total: 4, service: "ec2", region: "eu-west-1" });
    return { is: "read", snapshot };
  });
  const { connection } = await start(account, { options: { notifications: true } });
  const steps: unknown[] = [];
  const phases: string[] = [];
  connection.onNotification(
    "$/progress",
    ({ value }: { value: { kind: string; message?: string; percentage?: number } }) =>
      void steps.push([value.kind, value.percentage, value.message]),
  );
  connection.onNotification("rampart/account/changed", ({ phase }: AccountState) => void phases.push(phase));
  await ask("choose", { profile: "dev", regions: "default" });
  await ask("refresh", { workDoneToken: "t" });
  expect(steps).toEqual([
    ["begin", 0, undefined],
    ["report", 25, "iam in global (1 of 4)"],
    ["report", 50, "ec2 in eu-west-1 (2 of 4)"],
    ["end", undefined, undefined],
  ]);
  expect(phases).toEqual(["idle", "loading", "ready"]);
});

it("stops reading when the request is cancelled", async () => {
  let aborted = false;
  const account = reader(
    ({ signal }) =>
      new Promise((resolve) => {
        signal.addEventListener("abort", () => {
          aborted = true;
          resolve({ is: "failed", kind: "cancelled", message: "cancelled" });
        });
      }),
  );
  const { connection } = await start(account);
  await ask("choose", { profile: "dev", regions: "default" });
  const source = new CancellationTokenSource();
  const answer = connection.sendRequest<AccountState>("rampart/account/refresh", {}, source.token);
  await expect.poll(() => account.asked.length).toBe(1);
  source.cancel();
  await answer.catch(() => undefined);
  expect(aborted).toBe(true);
  expect(await ask("state")).toMatchObject({ phase: "failed", problem: { kind: "cancelled" }, findings: [] });
});

it("asks the user for an MFA code", async () => {
  const codes: (string | undefined)[] = [];
  const account = reader(async ({ mfa }) => {
    codes.push(await mfa("arn:aws:iam::111122223333:mfa/dev"));
    return { is: "read", snapshot };
  });
  const { connection } = await start(account);
  const answers = ["123456", null];
  const questions: unknown[] = [];
  connection.onRequest("rampart/account/mfa", (question) => {
    questions.push(question);
    return answers.shift() ?? null;
  });
  await ask("choose", { profile: "dev", regions: "default" });
  await ask("refresh");
  await ask("refresh");
  expect(codes).toEqual(["123456", undefined]);
  expect(questions[0]).toEqual({ profile: "dev", device: "arn:aws:iam::111122223333:mfa/dev" });
});

it("asks nothing in Restricted Mode, until trust is given", async () => {
  const account = reader(async () => ({ is: "read", snapshot }));
  const { connection } = await start(account, { options: { trusted: false } });
  await ask("choose", { profile: "dev", regions: "default" });
  expect(await ask("refresh")).toMatchObject({ phase: "failed", problem: { kind: "untrusted" } });
  expect(await ask("profiles")).toEqual({ source: "profile", found: false, profiles: [] });
  expect(account.asked).toEqual([]);
  await connection.sendNotification("rampart/trust", { trusted: true });
  expect(await ask("refresh")).toMatchObject({ phase: "ready" });
});

it("says what went wrong and keeps what was read before", async () => {
  const outcomes = [
    { is: "read", snapshot } as const,
    { is: "failed", kind: "expired", message: "The session of dev has ended" } as const,
  ];
  const account = reader(async () => outcomes.shift() ?? Promise.reject(new Error("secret text")));
  const { log } = await start(account);
  expect(await ask("refresh")).toMatchObject({ phase: "failed", problem: { kind: "no-profile" } });
  await ask("choose", { profile: "dev", regions: "default" });
  await ask("refresh");
  const expired = await ask<AccountState>("refresh");
  expect(expired).toMatchObject({
    phase: "failed",
    problem: { kind: "expired", message: "The session of dev has ended" },
  });
  expect(expired.findings).toHaveLength(1);
  expect(await ask("refresh")).toMatchObject({ phase: "failed", problem: { kind: "failed" } });
  expect(log.some((line) => line.startsWith("account: Error"))).toBe(true);
  expect(log.join("\n")).not.toContain("secret text");
});

it("forgets what was read of another profile", async () => {
  await start(reader(async () => ({ is: "read", snapshot })));
  await ask("choose", { profile: "dev", regions: "default" });
  await ask("refresh");
  const other = await ask<AccountState>("choose", { profile: "prod", regions: "default" });
  expect(other).toEqual({
    phase: "idle",
    source: "profile",
    profile: "prod",
    chosenRegions: "default",
    regions: [],
    findings: [],
    blind: [],
    judged: 0,
  });
});

it("shows a recorded account without any profile", async () => {
  const folder = mkdtempSync(join(tmpdir(), "rampart-sample-"));
  const path = join(folder, "account.json");
  writeFileSync(path, JSON.stringify(snapshot));
  await start(createSampleReader(path));
  expect(await ask("refresh")).toMatchObject({
    phase: "ready",
    source: "sample",
    profile: "sample account",
    identity: { id: "111122223333" },
  });
  writeFileSync(path, "{}");
  expect(await ask("refresh")).toMatchObject({
    phase: "failed",
    problem: { kind: "failed", message: `No recorded account can be read from ${path}` },
  });
  rmSync(folder, { recursive: true });
});
