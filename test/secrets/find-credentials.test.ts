import { describe, expect, it } from "vitest";
import { keyId, secretKey, sessionToken } from "../support/secrets.ts";
import { encoded, find, kinds, seen } from "./support.ts";

const id = keyId("AKIA", 1);
const temporary = keyId("ASIA", 1);
const secret = secretKey(1);
const token = sessionToken(1);
const pair = [`access-key-pair id=${id} secret=${secret}`];

describe("a pair", () => {
  it.each([
    ["profile", `[default]\naws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`],
    ["CRLF", `[default]\r\naws_access_key_id=${id}\r\naws_secret_access_key=${secret}\r\n`],
    ["CSV", `User name,Access key ID,Secret access key\r\nann,${id},${secret}\r\n`],
    ["constructor", `credentials.NewStaticCredentialsProvider("${id}", "${secret}", "")`],
    ["URL", `s3://${id}:${secret}@logs/`],
    ["one run", `${id}/${secret}`],
    ["secret first", `secret: ${secret}\nkey: ${id}\n`],
    ["glued escapes", `"id\\n${id}\\n${secret}\\n"`],
    ["JSON in JSON", `"{\\"AccessKeyId\\": \\"${id}\\", \\"SecretAccessKey\\": \\"${secret}\\"}"`],
    ["glued unicode escape", `AccessKeyId\\u003d${id}\\u0026Secret\\u003d${secret}`],
    ["coloured terminal", `id \u001B[31m${id}\u001B[0m secret \u001B[31m${secret}\u001B[0m`],
  ])("is one finding: %s", (_, text) => {
    expect(seen(text)).toEqual(pair);
  });

  it("says account and last four of the id", () => {
    const [credential] = find(`${id} ${secret}`);
    expect(credential).toMatchObject({
      idLastFour: id.slice(-4),
      issuable: true,
      temporary: false,
      range: { start: 0, end: 20 },
    });
    expect(credential?.accountId).toMatch(/^\d{12}$/);
  });

  it("takes each id and secret once, the nearest first, and stops at a border", () => {
    const [a, b] = [keyId("AKIA", 2), keyId("AKIA", 3)];
    const [x, y] = [secretKey(2), secretKey(3)];
    expect(seen(`[a]\nid=${a}\nsecret=${x}\n\n[b]\nid=${b}\nsecret=${y}\n`)).toEqual([
      `access-key-pair id=${a} secret=${x}`,
      `access-key-pair id=${b} secret=${y}`,
    ]);
    expect(seen(`[{"secret":"${x}","id":"${a}"},{"secret":"${y}","id":"${b}"}]`)).toEqual([
      `access-key-pair id=${a} secret=${x}`,
      `access-key-pair id=${b} secret=${y}`,
    ]);
    expect(kinds(`${a} ${b} ${x}`)).toEqual(["access-key-id", "access-key-pair"]);
  });

  it("does not reach across 600 characters", () => {
    expect(kinds(`id ${id}${" .".repeat(310)}${secret}`)).toEqual(["access-key-id"]);
  });

  it("is said of an id that AWS cannot have issued, too", () => {
    const made = `AKIA${"Q9Z8R7W1"}${"V6T5Y4L0"}`;
    const [credential] = find(`aws_access_key_id=${made}\naws_secret_access_key=${secret}`);
    expect(credential).toMatchObject({ kind: "access-key-pair", issuable: false });
    expect(credential?.accountId).toBeUndefined();
    expect(kinds(`aws_access_key_id=${made}`)).toEqual([]);
  });
});

describe("an id alone", () => {
  it.each([
    ["in prose", `our key ${id}.`, 1],
    ["behind an underscore", `KEY_${id}`, 1],
    ["in a signed request", `Credential=${id}/20261124/eu-west-1/s3/aws4_request`, 1],
    ["temporary", `key: ${temporary}`, 1],
    ["temporary, in a signed URL", `?X-Amz-Credential=${temporary}%2F20261124%2Feu-west-1%2Fs3%2Faws4_request`, 0],
    ["in a longer word", `${id}A`, 0],
    ["behind a letter", `x${id}`, 0],
    ["in lower case", id.toLowerCase(), 0],
    ["with 0, 1, 8 or 9", `key AKIA${"Q1".repeat(8)}`, 0],
    ["with a first letter that AWS does not use", `key AKIA${"B7"}${id.slice(6)}`, 0],
    ["of a role", `arn of AROA${id.slice(4)}`, 0],
    ["of a user", `key AIDA${id.slice(4)}`, 0],
    ["a word of 20 letters", `${"ASIA"}PACIFICSOUTHEAST`, 0],
    ["AWS's example", "aws_access_key_id = AKIAIOSFODNN7EXAMPLE", 0],
    ["AWS's other example", "key AKIAI44QH8DHBEXAMPLE", 0],
    ["a placeholder", `key AKIA${"X".repeat(16)}`, 0],
  ])("%s", (_, text, count) => {
    expect(kinds(text)).toEqual(Array.from({ length: count }, () => "access-key-id"));
  });

  it("of letters only needs a word about keys", () => {
    const letters = `AKIA${"QZRTWVYQLKMNBVPR"}`;
    expect(kinds(`see ${letters}`)).toEqual([]);
    expect(kinds(`key ${letters}`)).toEqual(["access-key-id"]);
  });

  it("tells its account", () => {
    expect(find(`key ${["ASIA", "Y34FZKBOKMUTVV7A"].join("")}`)[0]?.accountId).toBe("609629065308");
    expect(find(`key ${["ASIA", "QNZGKIQY56JQ7WML"].join("")}`)[0]?.accountId).toBe("029608264753");
  });

  it("of the older form has no account", () => {
    expect(find(`key AKIAJ${"7KMNBVPRQZRTWV"}A`)[0]).toMatchObject({ kind: "access-key-id" });
    expect(find(`key AKIAJ${"7KMNBVPRQZRTWV"}A`)[0]?.accountId).toBeUndefined();
  });
});

describe("a secret alone", () => {
  it.each([
    ["variable", `AWS_SECRET_ACCESS_KEY=${secret}`],
    ["camel case", `secretAccessKey: "${secret}"`],
    ["property", `fs.s3a.secret.key=${secret}`],
    ["Hadoop", `<property>\n  <name>fs.s3a.secret.key</name>\n  <value>${secret}</value>\n`],
    ["plist", `<key>AWSSecretKey</key>\n<string>${secret}</string>`],
    ["container variables", `- name: AWS_SECRET_ACCESS_KEY\n  value: "${secret}"\n`],
    ["folded YAML", `aws_secret_access_key: >-\n  ${secret}\n`],
    [
      "Terraform variable",
      `variable "aws_secret_key" {\n  type        = string\n  description = "for deploys"\n  default     = "${secret}"\n}`,
    ],
    ["CloudFormation parameter", `  AwsSecretKey:\n    Type: String\n    Default: ${secret}\n`],
    ["command", `aws configure set aws_secret_access_key ${secret}`],
    ["secret", `secret: ${secret}`],
    ["a client of S3", `s3_client_secret_key: ${secret}`],
  ])("with its name: %s", (_, text) => {
    expect(seen(text)).toEqual([`secret-access-key secret=${secret}`]);
  });

  it.each([
    ["no name", `value = ${secret}`],
    ["signature", `secret_key_signature = ${secret}`],
    ["etag beside a secret's name", `secretKey: process.env.KEY, etag: "${secret}"`],
    ["reCAPTCHA", `RECAPTCHA_SECRET_KEY=${secret}`],
    ["Flask", `app.config["SECRET_KEY"] = "${secret}"`],
    ["OAuth", `client_secret_key: ${secret}`],
    ["API key", `x-api-key: ${secret} # aws secret`],
    ["padded base64", `aws_secret_access_key: ${secret}=`],
    ["longer", `aws_secret_access_key: ${secret}A`],
    ["piece of base64url", `aws_secret_access_key: ${secret}_a`],
    ["hash", `aws_secret_access_key: ${"3f786850e387550fdab836ed7e6dc881de23001b"}`],
    ["path", "aws_secret_access_key: src/main/java/com/example/shop/OrderServi"],
    ["name", "aws_secret_access_key: theSecretAccessKeyOfTheDeploymentUserIs"],
    ["AWS's example", "aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"],
    ["another store's id beside it", `access_key = DO00${"QZ7RTW2VYQLKMN4B"}\nsecret_key = ${secret}`],
  ])("is left alone: %s", (_, text) => {
    expect(kinds(text)).toEqual([]);
  });

  it("is found beside AWS's example id", () => {
    expect(kinds(`aws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = ${secret}`)).toEqual([
      "secret-access-key",
    ]);
  });
});

describe("temporary credentials", () => {
  const answer = (expiration: string) =>
    `"AccessKeyId": "${temporary}",\n"SecretAccessKey": "${secret}",\n"SessionToken": "${token}",\n"Expiration": ${expiration}\n`;

  it("are one finding of three parts", () => {
    expect(seen(answer('"2030-01-01T00:00:00Z"'))).toEqual([
      `temporary-credentials id=${temporary} secret=${secret} token=${token}`,
    ]);
    expect(seen(`${temporary}\n${token}`)).toEqual([`temporary-credentials id=${temporary} token=${token}`]);
  });

  it.each([
    ['"2026-11-24T11:59:59Z"', true],
    ['"2026-11-24T12:00:01Z"', undefined],
    ['"2026-11-24T13:30:00+02:00"', true],
    ['"2026-11-24 11:00:00"', undefined],
    ['"2026-11-22 11:00:00"', true],
    ["1700000000", true],
    ["1900000000000", undefined],
    ['"soon"', undefined],
  ])("know when they have expired: %s", (expiration, expired) => {
    expect(find(answer(expiration))[0]?.expired).toBe(expired);
  });
});

describe("a session token", () => {
  it.each([
    ["by its beginning", `x ${token} y`],
    ["by its name", `aws_session_token=${token.slice(20)}`],
    ["in a header", `x-amz-security-token: ${token}`],
    ["with padding", `AWS_SESSION_TOKEN=${token}==`],
    ["with rows of slashes", `x ${token.slice(0, 20)}${"/".repeat(12)}${token.slice(20)}`],
  ])("%s", (_, text) => {
    expect(kinds(text)).toEqual(["session-token"]);
  });

  it("goes on over lines", () => {
    const lines = (token.match(/.{1,76}/g) ?? []).slice(0, 4);
    expect(find(`token = "${lines.join("\n")}"\nnext`)[0]?.parts).toMatchObject([{ length: 304, written: "escaped" }]);
    expect(find(`token = ("${lines.join('"\n         "')}")\nnext`)[0]?.parts).toMatchObject([{ length: 304 }]);
  });

  it.each([
    ["cut short", `${token.slice(0, 60)}...`],
    [
      "in a signed URL",
      `?X-Amz-Security-Token=${token.replaceAll("/", "%2F").replaceAll("+", "%2B")}&X-Amz-Expires=60`,
    ],
    ["a JSON Web Token", `session_token: eyJ${token.slice(20)}`],
    ["a page token", `next_token: ${token.slice(20)}`],
    [
      "AWS's example",
      `aws_session_token=IQoJb3JpZ2luX2IQoJb3JpZ2luX2IQoJb3JpZ2luX2IQoJb3JpZ2luX2IQoJb3JpZVERYLONGSTRINGEXAMPLE${token.slice(20)}`,
    ],
  ])("is left alone: %s", (_, text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe("encodings", () => {
  it("finds what is escaped, and says the escaped text", () => {
    const slashed = `${secret.slice(0, 9)}/${secret.slice(10)}`;
    for (const escape of ["\\/", "\\u002f", "\\x2F", "%2F", "&#47;", "&#x2F;"]) {
      const written = slashed.replaceAll("+", "a").replaceAll("/", escape);
      expect(seen(`"aws_secret_access_key": "${written}"`), escape).toEqual([`secret-access-key secret=${written}`]);
    }
  });

  it("joins the pieces of a string", () => {
    const cut = (value: string, at: number, between: string) => value.slice(0, at) + between + value.slice(at);
    for (const between of ['" + "', '" "', '" .\n    "', '"\n    "', '" &\n "', "\\\n"]) {
      const [x, y] = [cut(id, 4, between), cut(secret, 20, between)];
      expect(seen(`aws_key = "${x}"\naws_secret = "${y}"\n`), between).toEqual([`access-key-pair id=${x} secret=${y}`]);
    }
  });

  it("decodes base64 of each part, and of whole files", () => {
    const [x, y] = [encoded(id), encoded(secret)];
    expect(seen(`data:\n  AWS_ACCESS_KEY_ID: ${x}\n  AWS_SECRET_ACCESS_KEY: ${y}\n`)).toEqual([
      `access-key-pair id=${x} secret=${y}`,
    ]);
    expect(seen(`data:\n  AWS_SECRET_ACCESS_KEY: ${encoded(`${secret}\n`)}\n`)).toEqual([
      `secret-access-key secret=${encoded(`${secret}\n`)}`,
    ]);
    const file = `[default]\naws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`;
    const manifest = `data:\n  AWS_ACCESS_KEY_ID: ${x}\n  AWS_SECRET_ACCESS_KEY: ${y}\n`;
    for (const text of [file, ` ${file}`, `  ${file}`, manifest]) {
      expect(seen(`blob: ${encoded(text)}\n`)).toEqual([`access-key-pair id=${encoded(text)} secret=${encoded(text)}`]);
    }
    expect(kinds(`Authorization: Basic ${encoded(`${id}:${secret}`)}`)).toEqual(["access-key-pair"]);
  });
});
