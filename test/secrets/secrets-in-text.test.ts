import { expect, it } from "vitest";
import { secretsInText } from "../../rules/secrets/secrets-in-text.ts";
import { keyId, secretKey } from "../support/secrets.ts";

const found = (text: string) =>
  secretsInText(text, new Date("2026-11-24")).map(({ what, start, end }) => `${what}: ${text.slice(start, end)}`);

it.each([
  ["export DB_PASSWORD=hunter22", "the value of DB_PASSWORD: hunter22"],
  ['$password = "Passw0rd!"', "the value of password: Passw0rd!"],
  ["  password: hunter22", "the value of password: hunter22"],
  ["mysql -u root -pS3cr3t! orders", "a password: S3cr3t!"],
  ["psql postgres://app:hunter2@db/orders", "a password: hunter2"],
  ["curl --password hunter2 -u app", "a password: hunter2"],
  ["net user admin P@ssw0rd1 /add", "a password: P@ssw0rd1"],
  ["echo 'app:hunter2' | chpasswd", "a password: hunter2"],
  ["CREATE USER app IDENTIFIED BY 'hunter2'", "a password: hunter2"],
])("%s", (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

it("finds an access key with its secret once each", () => {
  const [id, secret] = [keyId("AKIA", 3), secretKey(3)];
  expect(found(`AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\n`)).toEqual([
    `an AWS access key id: ${id}`,
    `an AWS secret access key: ${secret}`,
  ]);
});

it.each([
  "DB_PASSWORD=$(aws secretsmanager get-secret-value --secret-id orders)",
  "DB_PASSWORD=`cat /run/secrets/password`",
  "DB_PASSWORD=${Password}",
  'if [ "$PASSWORD" == "abc" ]; then exit; fi',
  'echo "Enter password: "',
  'read -s -p "Password: " PASSWORD',
  "PasswordAuthentication no",
  "docker login --password-stdin example.com",
  'TOKEN=`curl -X PUT "http://169.254.169.254/latest/api/token"`',
  'mysql -u root -p"$PASSWORD"',
])("%s has none", (text) => {
  expect(found(text)).toEqual([]);
});
