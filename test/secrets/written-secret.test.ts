import { expect, it } from "vitest";
import { isDeployed, isSecret, kindOf } from "../../rules/secrets/written-secret.ts";
import { secretness } from "../../rules/secrets/secret-names.ts";
import { keyId } from "../support/secrets.ts";

it.each([
  ["DATABASE_PASSWORD", "oh no D:"],
  ["DB_PASSWORD", "password"],
  ["DB_PASSWORD", "postgres"],
  ["DB_PASS", "hunter2"],
  ["PGPASSWORD", "s3cr3t"],
  ["JWT_SECRET", "supersecret"],
  ["clientSecret", "abcd-efgh"],
  ["API_KEY", "a8f5f167f44f4964e6c998dee827110c"],
  ["GITHUB_TOKEN", "asDjskjs73!!"],
  ["MasterUserPassword", "12345678"],
  ["TOKEN", "f47ac10b-58cc-4372-a567-0e02b2c3d479"],
  ["DB_PASSWORD_PROD", "hunter2"],
])("%s=%s is a secret", (name, value) => {
  expect(isSecret(name, value)).toBe(true);
});

it.each([
  ["PASSWORD_MIN_LENGTH", "8"],
  ["PASSWORD_EXPIRY_DAYS", "90"],
  ["TOKEN_URL", "https://login.example.com/token"],
  ["SECRET_ARN", "arn:aws:secretsmanager:eu-central-1:111122223333:secret:orders"],
  ["SECRET_NAME", "orders/database"],
  ["DB_SECRET", "orders/database/credentials"],
  ["DB_SECRET", "my-database-secret"],
  ["DbSecret", "MyDBSecretName"],
  ["CREDENTIALS", "orders-credentials-2"],
  ["DB_PASSWORD", "${ssm:/orders/password}"],
  ["DB_PASSWORD", "{{resolve:secretsmanager:orders}}"],
  ["DB_PASSWORD", "$DB_PASSWORD"],
  ["DB_PASSWORD", "DB_PASSWORD"],
  ["DB_PASSWORD", "/orders/db/password"],
  ["DB_PASSWORD", "orders.db.password"],
  ["DB_PASSWORD", "changeme"],
  ["DB_PASSWORD", "<password>"],
  ["DB_PASSWORD", "8"],
  ["DB_PASSWORD", "AQICAHhencrypted0by1KMS2"],
  ["DB_PASSWORD", "awssm://orders/password"],
  ["API_KEY", "your-api-key"],
  ["PRIVATE_KEY", "/etc/ssl/key.pem"],
  ["PARTITION_KEY", "id"],
  ["KEY", "abcdef123456"],
  ["NEXT_TOKEN", "a8f5f167f44f4964e6c998dee8"],
  ["MAX_TOKENS", "4096"],
  ["USE_TOKEN", "true"],
  ["OauthToken", "String"],
])("%s=%s is none", (name, value) => {
  expect(isSecret(name, value)).toBe(false);
});

it("takes every literal for deployed but references, holes and words for nothing", () => {
  for (const value of ["changeme", "Passw0rd", "12345678"]) expect(isDeployed(value), value).toBe(true);
  for (const value of ["", " ", "String", "<password>", "****", "none", "var.password", "!Ref Password", "file://x"])
    expect(isDeployed(value), value).toBe(false);
});

it("tells a secret by its form, also in base64", () => {
  const now = new Date("2026-11-24");
  const header = ["-----BEGIN RSA PRIVATE", "KEY-----"].join(" ");
  expect(kindOf(header, now)).toBe("private key");
  expect(kindOf(btoa(header), now)).toBe("private key");
  expect(kindOf(keyId("AKIA", 1), now)).toBe("AWS credential");
  expect(kindOf(`${header}...`, now)).toBeUndefined();
  expect(kindOf("nothing", now)).toBeUndefined();
});

it("reads a name by its last noun", () => {
  expect(secretness("/orders/db/password")).toBe("certain");
  expect(secretness("orders:password2")).toBe("certain");
  expect(secretness("serviceToken")).toBe("likely");
  expect(secretness("passwordLength")).toBeUndefined();
  expect(secretness("compass")).toBeUndefined();
});
