import { expect, it } from "vitest";
import { defaultConfig } from "#rules";
import { covered, hiddenInFiles, withoutCredentials } from "#rules";
import { testRampart } from "../support/rampart.ts";
import { keyId, secretKey } from "../support/secrets.ts";

const [id, secret] = [keyId("AKIA", 3), secretKey(3)];
const pair = `aws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`;

it("covers credentials with as many asterisks, but for the last four of a key id", () => {
  const hidden = hiddenInFiles([{ text: pair }], new Date());
  const shown = covered(`${pair}and ${secret} once more`, hidden);
  expect(shown).toHaveLength(`${pair}and ${secret} once more`.length);
  expect(shown).not.toContain(secret);
  expect(shown).not.toContain(id);
  expect(shown).toContain(`${"*".repeat(16)}${id.slice(-4)}`);
  expect(withoutCredentials(`what is ${id}?`, new Date())).not.toContain(id);
  expect(covered("nothing here", hidden)).toBe("nothing here");
});

it("says no credential in a finding, wherever somebody has put it", async () => {
  const rampart = await testRampart();
  const text = [
    "Resources:",
    `  ${id}:`,
    "    Type: AWS::RDS::DBInstance",
    "    Properties:",
    "      PubliclyAccessible: true",
    `      Engine: ${secret}`,
    `      # aws_secret_access_key = ${secret}`,
    "",
  ].join("\n");
  const { findings } = rampart.judge([{ uri: "file:///t.yaml", text }], {
    config: { ...defaultConfig, preset: "all" },
  });
  expect(findings.map(({ rule }) => rule)).toContain("rds/public");
  const said = findings.map(({ message, resource, related, fixes }) => ({
    message,
    resource: resource?.id,
    related: related.map((other) => other.message),
    fixes: fixes.map(({ title }) => title),
  }));
  expect(JSON.stringify(said)).not.toContain(id);
  expect(JSON.stringify(said)).not.toContain(secret);
});

it("parses no text of a length that memory does not bear, and looks for credentials in it all the same", async () => {
  const rampart = await testRampart();
  const text = `${pair}AWSTemplateFormatVersion: 2010-09-09\n${"# filler\n".repeat(1_200_000)}`;
  const { findings, problems } = rampart.judge([{ uri: "file:///big.yaml", text }], { config: defaultConfig });
  expect(findings.map(({ rule }) => rule)).toEqual(["secrets/access-key-pair"]);
  expect(problems.map(({ message }) => message)).toEqual(["longer than 10 MB: only credentials are looked for"]);
});
