import { expect, it } from "vitest";
import { applyEdits, defaultConfig, fingerprintOf } from "#rules";
import type { SourceFile } from "#rules";
import { numbered } from "../../rules/engine/finding.ts";
import { lasting } from "../../rules/engine/fingerprint.ts";
import { testRampart } from "../support/rampart.ts";
import { keyId, secretKey } from "../support/secrets.ts";
import { findingOn } from "./fake-rule.ts";

const rampart = await testRampart();
const root = "file:///work/";
const bucket = "Resources:\n  Logs:\n    Type: AWS::S3::Bucket\n  Copies:\n    Type: AWS::S3::Bucket\n";

function prints(file: SourceFile, at = root): readonly string[] {
  return rampart
    .judge([file], { config: { ...defaultConfig, only: ["s3/versioning", "secrets/*"] }, root: at })
    .findings.map(({ fingerprint }) => fingerprint);
}

it("is 16 hex digits, another for other parts", () => {
  const many = new Set(
    Array.from({ length: 20_000 }, (_, number) => fingerprintOf(["s3/versioning", `a/${number}.yaml`])),
  );
  expect(many.size).toBe(20_000);
  for (const one of many) expect(one).toMatch(/^[0-9a-f]{16}$/);
  expect(fingerprintOf(["a", "b"])).not.toBe(fingerprintOf(["ab"]));
});

it("stays while lines move, and with the folder", () => {
  const before = prints({ uri: `${root}a.yaml`, text: bucket });
  expect(before).toHaveLength(2);
  expect(new Set(before).size).toBe(2);
  expect(prints({ uri: `${root}a.yaml`, text: `# moved\n\n${bucket}` })).toEqual(before);
  expect(prints({ uri: "file:///elsewhere/a.yaml", text: bucket }, "file:///elsewhere/")).toEqual(before);
  expect(prints({ uri: `${root}b.yaml`, text: bucket })).not.toEqual(before);
});

it("is not made from a secret", () => {
  const text = (secret: number) => `id = "${keyId("AKIA", 4)}"\nsecret_access_key = "${secretKey(secret)}"\n`;
  const one = prints({ uri: `${root}a.py`, text: text(1) });
  expect(one).toHaveLength(1);
  expect(prints({ uri: `${root}a.py`, text: text(2) })).toEqual(one);
});

it("numbers equal findings, and names one place once", () => {
  const file = { uri: `${root}a.txt`, text: "here and there" };
  const here = findingOn(file, "here", { rule: "a/b", message: "same" });
  const there = findingOn(file, "there", { rule: "a/b", message: "same" });
  const [first, second, ...more] = numbered([here, there, here], root);
  expect(more).toEqual([]);
  expect(first?.fingerprint).not.toBe(second?.fingerprint);
  expect(numbered([there], root)[0]?.fingerprint).toBe(first?.fingerprint);
});

it("leaves ages and days out of messages", () => {
  expect(lasting("The key is 97 days old,\n last used on 2026-11-02T10:00:00Z")).toBe(
    "The key is some days old, last used on some day",
  );
  expect(lasting("Port 22 is open")).toBe("Port 22 is open");
});

it("follows a fix only where the message does", () => {
  const file = { uri: `${root}a.yaml`, text: bucket };
  const { findings } = rampart.judge([file], { config: { ...defaultConfig, only: ["s3/versioning"] }, root });
  const [first, second] = findings;
  const edits = first?.fixes[0] === undefined ? [] : rampart.edits(first.fixes[0], [file]);
  const [after] = applyEdits([file], edits);
  expect(after === undefined ? [] : prints(after)).toEqual([second?.fingerprint]);
});
