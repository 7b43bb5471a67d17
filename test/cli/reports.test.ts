import { afterEach, beforeEach, expect, it } from "vitest";
import { keyId, secretKey, sessionToken } from "../support/secrets.ts";
import { database, makePlace } from "./run-cli.ts";
import type { Place } from "./run-cli.ts";

let place: Place;
beforeEach(() => {
  place = makePlace();
});
afterEach(() => place.remove());

it("shows people the source line with the place underlined, and no colour into a pipe", () => {
  place.write("t.yaml", database());
  const { stdout } = place.rampart(["scan"]);
  expect(stdout).toContain("t.yaml\n  7:27  critical  Orders is reachable from the internet");
  expect(stdout).toContain("7 |       PubliclyAccessible: true # for reports\n    |                           ~~~~");
  expect(stdout).toContain("fix: Set PubliclyAccessible to false");
  expect(stdout).toMatch(/1 finding \(1 critical\), 1 with a fix, 1 by --fix: 1 file in \d+ ms\.\n$/);
  expect(stdout).not.toContain("\u001B");
});

it("writes SARIF 2.1.0 that code scanning takes", () => {
  place.write("in/t.yaml", database());
  place.write("in/broken.json", '{ "Resources": { "A": { "Type": "AWS::KMS::Key", ');
  const log = JSON.parse(place.rampart(["scan", "--format", "sarif"]).stdout) as Sarif;
  expect(log).toMatchObject({ $schema: expect.stringContaining("sarif-2.1.0"), version: "2.1.0" });
  const [run] = log.runs;
  const rules = run?.tool.driver.rules ?? [];
  for (const result of run?.results ?? []) {
    expect(rules[result.ruleIndex]?.id).toBe(result.ruleId);
    expect(["error", "warning", "note"]).toContain(result.level);
    expect(Object.keys(result.partialFingerprints)).toHaveLength(1);
    for (const { physicalLocation } of result.locations) {
      expect(physicalLocation.artifactLocation).toMatchObject({
        uriBaseId: "ROOT",
        uri: expect.stringMatching(/^in\//),
      });
      expect(physicalLocation.region.startLine).toBeGreaterThan(0);
      expect(physicalLocation.region.startColumn).toBeGreaterThan(0);
    }
  }
  const found = run?.results.find(({ ruleId }) => ruleId === "rds/public");
  expect(found?.locations[0]?.physicalLocation.region).toEqual({
    startLine: 7,
    startColumn: 27,
    endLine: 7,
    endColumn: 31,
  });
  expect(run?.columnKind).toBe("utf16CodeUnits");
  expect(run?.originalUriBaseIds.ROOT.uri).toMatch(/^file:\/\/.*\/$/);
  expect(run?.invocations[0]?.toolExecutionNotifications).toHaveLength(1);
});

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly columnKind: string;
    readonly originalUriBaseIds: { readonly ROOT: { readonly uri: string } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly partialFingerprints: Readonly<Record<string, string>>;
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: object;
          readonly region: { readonly startLine: number; readonly startColumn: number };
        };
      }[];
    }[];
    readonly invocations: readonly { readonly toolExecutionNotifications: readonly unknown[] }[];
  }[];
}

it("writes GitLab's code quality report", () => {
  place.write("t.yaml", database());
  expect(JSON.parse(place.rampart(["scan", "--format", "gitlab"]).stdout)).toEqual([
    {
      description: expect.stringContaining("Orders"),
      check_name: "rds/public",
      fingerprint: expect.any(String),
      severity: "blocker",
      location: { path: "t.yaml", lines: { begin: 7 } },
    },
  ]);
});

it("lets no credential out, in no format", () => {
  const [id, secret, token] = [keyId("ASIA", 3), secretKey(3), sessionToken(3)];
  place.write("a.env", `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\nAWS_SESSION_TOKEN=${token}\n`);
  place.write("t.yaml", `${database()}      MasterUserPassword: x # ${keyId("AKIA", 4)} ${secretKey(4)}\n`);
  for (const format of ["text", "json", "sarif", "gitlab"]) {
    const { stdout, stderr } = place.rampart(["scan", "--format", format, "--preset", "all"]);
    for (const value of [id, secret, token, keyId("AKIA", 4), secretKey(4)]) {
      expect((stdout + stderr).includes(value), format).toBe(false);
      expect((stdout + stderr).includes(value.slice(0, 12)), format).toBe(false);
    }
    expect(stdout).toContain("secrets/temporary-credentials");
  }
  const known = place.rampart(["scan", "--write-baseline", "known.json", "--format", "json"]);
  expect(known.code).toBe(0);
});

it("explains a rule by a peer's id", () => {
  const { code, stdout } = place.rampart(["explain", "CKV_AWS_17"]);
  expect(code).toBe(0);
  for (const part of ["rds/public (critical)", "Why", "How to check", "How to fix", "aws rds modify-db-instance"])
    expect(stdout).toContain(part);
});

it("lists the rules as JSON", () => {
  const rules = JSON.parse(place.rampart(["rules", "--format", "json"]).stdout) as readonly Record<string, unknown>[];
  expect(rules.length).toBeGreaterThan(50);
  for (const rule of rules) {
    expect(Object.keys(rule)).toEqual(
      expect.arrayContaining(["id", "title", "severity", "aliases", "works_on", "fixable", "page", "practices"]),
    );
  }
  expect(rules.find(({ id }) => id === "rds/public")).toMatchObject({
    works_on: expect.arrayContaining(["cloudformation", "terraform", "account"]),
    fixable: { cloudformation: true, terraform: true, account: false },
    page: expect.stringMatching(/^https:.*docs\/rules\/rds\/public\.md$/),
  });
  const listed = (...args: readonly string[]): readonly string[] =>
    place
      .rampart(["rules", ...args])
      .stdout.split("\n")
      .filter(Boolean)
      .map((line) => line.split(" ")[0] ?? "");
  expect(listed("--service", "kms").every((id) => id.startsWith("kms/"))).toBe(true);
  expect(listed("--control", "RDS.2")).toEqual(["rds/public"]);
  expect(listed("--control", "ckv_aws_17")).toContain("rds/public");
  expect(listed("--control", "cis")).toEqual(listed("--preset", "cis"));
  expect(listed("--works-on", "account").length).toBeLessThan(rules.length);
  expect(place.rampart(["rules", "--service", "nothing"])).toMatchObject({ code: 2, stdout: "" });
  expect(place.rampart(["rules", "--preset", "cis"]).stdout.split("\n").length).toBeLessThan(rules.length);
});

it("says its version and its help", () => {
  expect(place.rampart(["--version"])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  expect(place.rampart(["--help"]).stdout).toContain("rampart scan [PATH…]");
  expect(place.rampart([])).toMatchObject({ code: 2, stdout: "" });
});
