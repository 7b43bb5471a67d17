import { afterEach, expect, it } from "vitest";
import { testRampart } from "../support/rampart.ts";
import { secretKey } from "../support/secrets.ts";
import { connect } from "./connect.ts";
import type { TestClient } from "./connect.ts";

const rampart = await testRampart();
let client: TestClient | undefined;
afterEach(() => client?.end());

const share = "aws ec2 modify-snapshot-attribute --snapshot-id snap-1 --operation-type add --group-names all";

it.each([
  [
    "serverless.yml",
    "yaml",
    "service: a\nprovider:\n  name: aws\nfunctions:\n  b:\n    handler: c.d\n    url: true\n",
    "lambda/url-no-auth",
  ],
  [
    "compose.yaml",
    "dockercompose",
    "services:\n  a:\n    build: .\n    volumes:\n      - ~/.aws:/root/.aws\n",
    "compose/aws-dir-mount",
  ],
  [
    "docker-compose.yml",
    "dockercompose",
    `services:\n  a:\n    build: .\n    environment:\n      AWS_SECRET_ACCESS_KEY: ${secretKey(1)}\n`,
    "secrets/secret-access-key",
  ],
  ["share.sh", "shellscript", share, "scripts/public-snapshot"],
  ["share", "shellscript", share, "scripts/public-snapshot"],
  ["Makefile", "makefile", `share:\n\t@${share}\n`, "scripts/public-snapshot"],
  ["Dockerfile", "dockerfile", `FROM amazon/aws-cli\nRUN ${share}\n`, "scripts/public-snapshot"],
  [
    ".github/workflows/share.yml",
    "github-actions-workflow",
    `jobs:\n  a:\n    steps:\n      - run: ${share}\n`,
    "scripts/public-snapshot",
  ],
])("judges %s, open as %s", async (name, languageId, text, rule) => {
  client = await connect({ rampart });
  const uri = `file:///work/${name}`;
  client.open(uri, text, languageId);
  expect((await client.diagnostics(uri)).map(({ code }) => code)).toContain(rule);
});
