import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCredentials } from "#rules";
import { keyId, secretKey, sessionToken } from "../support/secrets.ts";
import { testDay } from "../support/rampart.ts";
import { encoded, find, kinds } from "./support.ts";

const draws = 20_000;
const most = draws / 1000;

/** Numbers that no other test uses. */
const seeds = Array.from({ length: draws }, (_, index) => 50_000 + index);

function missed(write: (seed: number) => string, kind: string): number {
  return seeds.filter((seed) => kinds(write(seed)).join() !== kind).length;
}

describe("of well-formed keys at most one in 1,000 is missed", () => {
  it.each([
    [
      "access-key-pair",
      (seed: number) => `aws_access_key_id = ${keyId("AKIA", seed)}\naws_secret_access_key = ${secretKey(seed)}\n`,
    ],
    ["access-key-id", (seed: number) => `AWS_ACCESS_KEY_ID=${keyId("AKIA", seed)}\n`],
    ["secret-access-key", (seed: number) => `AWS_SECRET_ACCESS_KEY="${secretKey(seed)}"\n`],
    [
      "temporary-credentials",
      (seed: number) => `{ "AccessKeyId": "${keyId("ASIA", seed)}", "SecretAccessKey": "${secretKey(seed)}" }`,
    ],
    ["secret-access-key", (seed: number) => `  AWS_SECRET_ACCESS_KEY: ${encoded(secretKey(seed))}\n`],
  ])("%s", (kind, write) => {
    expect(missed(write, kind)).toBeLessThanOrEqual(most);
  });
});

describe("what is no credential", () => {
  const hex = (length: number) =>
    fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: length, maxLength: length });
  const base64 = (length: number) =>
    fc.string({
      unit: fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"),
      minLength: length,
      maxLength: length,
    });
  const word = fc.constantFrom(
    "secret",
    "Access",
    "key",
    "aws",
    "Token",
    "Provider",
    "config",
    "src",
    "main",
    "Manager",
    "deploy",
    "Role",
    "service",
    "Handler",
    "v2",
    "index",
  );

  it.each([
    [
      "hashes",
      fc.oneof(hex(32), hex(40), hex(64), hex(128)).map((hash) => `aws_secret_key_hash = "${hash}" # commit ${hash}`),
    ],
    ["hashes with a secret's name", fc.oneof(hex(40), hex(64)).map((hash) => `aws_secret_access_key = "${hash}"`)],
    ["integrity strings", base64(86).map((hash) => `"aws-sdk-secret": { "integrity": "sha512-${hash}==" }`)],
    ["UUIDs", fc.uuid().map((uuid) => `secret_key = "${uuid}"`)],
    [
      "base64 that is padded or longer",
      fc.oneof(base64(43), base64(54), base64(86)).map((blob) => `secret_key: ${blob}=`),
    ],
    [
      "encrypted values",
      base64(216).map((blob) => `aws_secret_access_key: ENC[AES256_GCM,data:${blob}=,iv:${blob.slice(43, 86)}=]`),
    ],
    [
      "paths and names",
      fc
        .array(word, { minLength: 5, maxLength: 12 })
        .map((words) => `aws_secret_key = "${words.join("/").slice(0, 40)}" ${words.join("").slice(0, 40)}`),
    ],
  ] as const)("%s", (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(kinds(text)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("any text", () => {
  const pieces = fc.array(
    fc.oneof(
      fc.string(),
      fc.constantFrom(
        "aws_secret_access_key",
        "=",
        '"',
        "\n",
        "\\",
        "\\n",
        '" + "',
        "\\u002f",
        "%2F",
        "&#43;",
        "session_token: ",
        "Expiration: 2020-01-01T00:00:00Z",
        "\r\n",
        " ",
      ),
      fc.nat(1000).map((seed) => keyId(seed % 2 === 0 ? "AKIA" : "ASIA", seed)),
      fc.nat(1000).map((seed) => secretKey(seed)),
      fc.nat(1000).map((seed) => sessionToken(seed)),
      fc.nat(1000).map((seed) => encoded(`key ${keyId("AKIA", seed)} ${secretKey(seed)}`)),
    ),
    { maxLength: 14 },
  );

  it("never throws, stays inside the text, and takes no stretch twice", () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join("");
        const plain: { start: number; end: number }[] = [];
        for (const { range, parts: strings } of find(text)) {
          expect(strings.map(({ range: own }) => own)).toContainEqual(range);
          for (const { range: own, written } of strings) {
            expect(own.start).toBeGreaterThanOrEqual(0);
            expect(own.end).toBeLessThanOrEqual(text.length);
            expect(own.end).toBeGreaterThan(own.start);
            if (written !== "base64") plain.push(own);
          }
        }
        plain.sort((left, right) => left.start - right.start);
        for (const [index, own] of plain.entries())
          expect(own.start).toBeGreaterThanOrEqual(plain[index - 1]?.end ?? 0);
      }),
      { numRuns: 1000 },
    );
  });

  it("never holds a value", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const [id, secret, token] = [keyId("ASIA", seed), secretKey(seed), sessionToken(seed)];
        const said = JSON.stringify(find(`id ${id} secret ${secret} token ${token} ${encoded(`AKIA ${secret}`)}`));
        for (const value of [id, secret, token]) {
          for (let at = 0; at + 5 <= value.length; at += 1) expect(said).not.toContain(value.slice(at, at + 5));
        }
      }),
      { numRuns: 50 },
    );
  });
});

it("reads a megabyte in a few milliseconds", () => {
  const line =
    "    aws_secret_access_key: ${SECRET}, // the ASIA region's SomeRatherLongIdentifierOfTheKind, see https://example.com/a/b\n";
  const text = line.repeat(Math.ceil(1_000_000 / line.length));
  const times = Array.from({ length: 5 }, () => {
    const before = performance.now();
    findCredentials(text, { now: testDay });
    return performance.now() - before;
  });
  expect(Math.min(...times)).toBeLessThan(60);
});
