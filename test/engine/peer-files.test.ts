import { expect, it } from "vitest";
import { defaultConfig, withPeerFiles } from "#rules";
import { testRampart } from "../support/rampart.ts";
import { keyId, secretKey } from "../support/secrets.ts";

const rampart = await testRampart();
const root = "file:///work/";
const keys = {
  uri: `${root}app/keys.env`,
  text: `# for the demo\nAWS_ACCESS_KEY_ID=${keyId("AKIA", 1)}\nAWS_SECRET_ACCESS_KEY=${secretKey(1)}\n`,
};
const database = {
  uri: `${root}t.yaml`,
  text: "Resources:\n  A:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      PubliclyAccessible: true\n      StorageEncrypted: true\n",
};

function found(files: Readonly<Record<string, string>>, file = keys): readonly string[] {
  const config = withPeerFiles(defaultConfig, (name) => files[name]);
  return rampart.judge([file], { config, root }).findings.map(({ rule }) => rule);
}

it("finds without them", () => {
  expect(found({})).toEqual(["secrets/access-key-pair"]);
  expect(found({}, database)).toEqual(["rds/public"]);
});

it("takes places from .gitleaksignore, with and without a commit", () => {
  expect(found({ ".gitleaksignore": "# old\napp/keys.env:aws-access-token:2\n" })).toEqual([]);
  expect(found({ ".gitleaksignore": `${"a".repeat(40)}:app/keys.env:aws-access-token:2` })).toEqual([]);
  expect(found({ ".gitleaksignore": "app/keys.env:aws-access-token:9\nother.env:aws-access-token:2" })).toEqual([
    "secrets/access-key-pair",
  ]);
});

it("takes expressions from .gitallowed, for credentials only", () => {
  expect(found({ ".gitallowed": "^AWS_ACCESS_KEY_ID=AKIA" })).toEqual([]);
  expect(found({ ".gitallowed": "nothing like it" })).toEqual(["secrets/access-key-pair"]);
  expect(found({ ".gitallowed": "Accessible" }, database)).toEqual(["rds/public"]);
});

it("survives expressions that are broken or would run for ever", () => {
  expect(found({ ".gitallowed": "(\n([A-Z_]+)+$\n(A*)*B\n" })).toEqual(["secrets/access-key-pair"]);
});

it("takes rules from .trivyignore, until their day", () => {
  expect(found({ ".trivyignore": "AVD-AWS-0180" }, database)).toEqual([]);
  expect(found({ ".trivyignore": "AWS-0180 exp:2027-01-31" }, database)).toEqual([]);
  expect(found({ ".trivyignore": "AWS-0180 exp:2025-01-31" }, database)).toEqual(["rds/public"]);
});
