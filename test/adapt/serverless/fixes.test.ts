import { describe, expect, it } from "vitest";
import { applyEdits, defaultConfig } from "#rules";
import { adaptServerless } from "../../../rules/adapt/serverless/adapt-serverless.ts";
import { PlainReference } from "../../../rules/model/fix.ts";
import { parseYaml } from "../../../rules/parse/yaml.ts";
import { testRampart } from "../../support/rampart.ts";

/* What rules say of the Framework's own keys, and where their fixes go. */
const rampart = await testRampart();

const head = "service: shop\nprovider:\n  name: aws\n  deploymentBucket:\n    blockPublicAccess: true\n";
const hello = "functions:\n  hello:\n    handler: a.b\n";
const event = (text: string) => `${hello}    events:\n      - ${text}\n`;
const wide = (action: string, resource: string) =>
  `        - Effect: Allow\n          Action: ${action}\n          Resource: ${resource}\n`;
const statements = "  iam:\n    role:\n      statements:\n";

/** Rule, what the provider and the rest of the file say, and the lines that its first fix adds or changes. */
const cases: readonly (readonly [rule: string, provider: string, rest: string, fixed: readonly string[]])[] = [
  ["lambda/runtime-deprecated", "  runtime: nodejs12.x\n", hello, ["  runtime: nodejs24.x"]],
  ["lambda/runtime-deprecated", "", `${hello}    runtime: nodejs12.x\n`, ["    runtime: nodejs24.x"]],
  [
    "lambda/runtime-deprecated",
    "  runtime: ${self:custom.node}\n",
    `${hello}custom:\n  node: nodejs12.x\n`,
    ["  node: nodejs24.x"],
  ],
  ["lambda/url-no-auth", "", `${hello}    url: true\n`, ["    url: { authorizer: aws_iam }"]],
  ["lambda/url-no-auth", "", `${hello}    url:\n      cors: true\n`, ["      authorizer: aws_iam"]],
  ["apigateway/access-logs", "", event("http: GET /"), ["  logs:", "    restApi: true"]],
  ["apigateway/access-logs", "", event("httpApi: '*'"), ["  logs:", "    httpApi: true"]],
  ["apigateway/access-logs", "  logs:\n    restApi: true\n", event("httpApi: '*'"), ["    httpApi: true"]],
  ["apigateway/no-auth", "", event("http: GET /"), []],
  ["apigateway/no-auth", "", event("httpApi: GET /"), []],
  [
    "apigateway/api-cors-wildcard",
    "  httpApi:\n    cors:\n      allowedOrigins: ['*']\n      allowCredentials: true\n",
    event("httpApi: { path: /, method: get, authorizer: own }"),
    [],
  ],
  ["iam/admin-star", statements + wide("'*'", "'*'"), hello, []],
  ["iam/passrole-broad", statements + wide("iam:PassRole", "'*'"), hello, ["          Condition:"]],
  ["iam/service-wildcard", statements + wide("s3:*", "arn:aws:s3:::shop/*"), hello, ["          Action:"]],
  [
    "iam/allow-notaction",
    `${statements}        - Effect: Allow\n          NotAction: iam:*\n          Resource: '*'\n`,
    hello,
    [],
  ],
  [
    "iam/service-wildcard",
    "",
    `${hello}    iamRoleStatements:\n      - Effect: Allow\n        Action: s3:*\n        Resource: arn:aws:s3:::shop/*\n`,
    [],
  ],
];

describe("rules in a service", () => {
  it.each(cases)("%s %j %j", (rule, provider, rest, expected) => {
    const config = { ...defaultConfig, preset: "all", only: [rule] } as const;
    const file = { uri: "file:///serverless.yml", text: head + provider + rest };
    const { findings } = rampart.judge([file], { config });
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
    const [fix] = findings[0]?.fixes ?? [];
    if (fix === undefined) {
      expect(expected).toEqual([]);
      return;
    }
    const [after] = applyEdits([file], rampart.edits(fix, [file]));
    expect(rampart.judge(after === undefined ? [] : [after], { config }).findings).toEqual([]);
    const before = new Set(file.text.split("\n"));
    const added = (after?.text ?? "").split("\n").filter((line) => !before.has(line));
    for (const line of expected)
      expect(
        added.some((each) => each.startsWith(line)),
        added.join("\n"),
      ).toBe(true);
  });

  it.each([
    ["lambda/runtime-deprecated", "  runtime: ${opt:runtime, 'nodejs12.x'}\n", hello],
    ["lambda/url-no-auth", "", `${hello}    url: \${opt:url, true}\n`],
    ["lambda/url-no-auth", "", `${hello}    url:\n      authorizer: aws_iam\n`],
    ["apigateway/no-auth", "", event("http: { path: /, method: get, private: true }")],
    ["apigateway/no-auth", "", event("http: { path: /, method: get, authorizer: own }")],
    ["apigateway/no-auth", "", event("${file(./event.yml)}")],
    ["apigateway/access-logs", "  logs: ${file(./logs.yml)}\n", event("http: GET /")],
    ["iam/admin-star", `${statements}        - \${file(./statement.yml)}\n`, hello],
    ["iam/admin-star", `  iamRoleStatements: \${ssm:/statements}\n`, hello],
  ])("%s is silent about %j %j", (rule, provider, rest) => {
    const config = { ...defaultConfig, preset: "all", only: [rule] } as const;
    const file = { uri: "file:///serverless.yml", text: head + provider + rest };
    expect(rampart.judge([file], { config }).findings.map(({ message }) => message)).toEqual([]);
  });

  it("writes what the Framework has no key for into extensions", () => {
    const file = { uri: "file:///serverless.yml", text: head + event("httpApi: '*'") };
    const config = { ...defaultConfig, preset: "all" } as const;
    const { findings } = rampart.judge([file], { config });
    for (const finding of findings) {
      for (const fix of finding.fixes) {
        const [after] = applyEdits([file], rampart.edits(fix, [file]));
        const left = rampart.judge(after === undefined ? [] : [after], { config }).findings;
        expect(left.length, `${finding.rule}: ${fix.title}\n${after?.text ?? ""}`).toBeLessThan(findings.length);
      }
    }
  });
});

describe("resources that a fix adds beside a function", () => {
  const added = (rest: string) => {
    const file = { uri: "file:///serverless.yml", text: head + hello + rest };
    const [resource] = adaptServerless(parseYaml(file)) ?? [];
    if (resource === undefined) throw new Error("no function");
    const edit = {
      edit: "resource",
      after: resource,
      type: "AWS::SQS::Queue",
      name: "Failed",
      properties: { QueueName: new PlainReference(resource, "Arn") },
    } as const;
    const edits = rampart.edits({ title: "", safety: "review", edits: [edit] }, [file]);
    return applyEdits([file], edits)[0]?.text.slice(file.text.length - rest.length);
  };
  const queue = (indent: string) =>
    `${indent}Failed:\n${indent}  Type: AWS::SQS::Queue\n${indent}  Properties:\n${indent}    QueueName: !GetAtt HelloLambdaFunction.Arn\n`;

  it("go to the others, below resources", () => {
    expect(added("")?.trimStart()).toBe(`resources:\n  Resources:\n${queue("    ")}`);
    const topic = "resources:\n  Resources:\n    Topic:\n      Type: AWS::SNS::Topic\n";
    expect(added(topic)).toBe(topic + queue("    "));
  });
});
