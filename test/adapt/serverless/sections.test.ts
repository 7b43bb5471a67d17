import { describe, expect, it } from "vitest";
import { named, told } from "./service.ts";

const service = (rest: string, provider = "") => `service: shop\nprovider:\n  name: aws\n${provider}${rest}`;
const withFunction = (body: string, provider = "") =>
  service(`functions:\n  my-job:\n    handler: a.b\n${body}`, provider);
const lambda = "AWS::Lambda::Function";

describe("what is a service", () => {
  it("has a service and a provider called aws", () => {
    const functions = "functions:\n  hello:\n    handler: a.b\n";
    expect(named(`service: shop\nprovider: aws\n${functions}`)).toEqual([`${lambda} hello`]);
    expect(named(`service: shop\nprovider:\n  name: google\n${functions}`)).toEqual([]);
    expect(named(`provider:\n  name: aws\n${functions}`)).toEqual([]);
    expect(named(`service: shop\nprovider:\n  name: \${opt:cloud}\n${functions}`)).toEqual([]);
  });
});

describe("functions", () => {
  it("have what the provider says where they say nothing", () => {
    const provider = "  runtime: python3.9\n  environment:\n    A: a\n    B: b\n";
    const text = withFunction("    environment:\n      B: own\n", provider);
    expect(told(text, lambda, "Runtime")).toEqual(["set python3.9"]);
    expect(told(text, lambda, "Environment.Variables.A")).toEqual(["set a"]);
    expect(told(text, lambda, "Environment.Variables.B")).toEqual(["set own"]);
    expect(told(withFunction("    runtime: python3.14\n", provider), lambda, "Runtime")).toEqual(["set python3.14"]);
  });

  it("of an image have no runtime", () => {
    const text = service("functions:\n  job:\n    image: repo:tag\n", "  runtime: python3.9\n");
    expect(told(text, lambda, "Runtime")).toEqual(["unset"]);
    expect(told(text, lambda, "PackageType")).toEqual(["set Image"]);
  });

  it.each([
    ["  tracing:\n    lambda: true\n", "", "set Active"],
    ["  tracing:\n    lambda: PassThrough\n", "", "set PassThrough"],
    ["  tracing:\n    apiGateway: true\n", "", "unset"],
    ["", "    tracing: Active\n", "set Active"],
    ["", "    tracing: ${opt:tracing}\n", "unknown"],
    ["  tracing: ${file(./tracing.yml)}\n", "", "unknown"],
  ])("trace as %j and %j say", (provider, own, says) => {
    expect(told(withFunction(own, provider), lambda, "TracingConfig.Mode")).toEqual([says]);
  });

  it.each([
    ["    url: true\n", ["set NONE"]],
    ["    url:\n      authorizer: aws_iam\n", ["set AWS_IAM"]],
    ["    url:\n      cors: true\n", ["set NONE"]],
    ["    url:\n      authorizer: ${opt:auth}\n", ["unknown"]],
  ])("answer as %j says", (own, says) => {
    expect(told(withFunction(own), "AWS::Lambda::Url", "AuthType")).toEqual(says);
  });

  it("have no address where url says so", () => {
    expect(named(withFunction("    url: false\n"))).not.toContain("AWS::Lambda::Url my-job");
  });

  it("are merged with extensions, by logical id", () => {
    const text = withFunction(
      "resources:\n  extensions:\n    MyDashjobLambdaFunction:\n      Properties:\n        Runtime: python3.14\n",
      "  runtime: python3.9\n",
    );
    expect(told(text, lambda, "Runtime")).toEqual(["set python3.14"]);
  });

  it("may be a list of maps", () => {
    expect(named(service("functions:\n  - one:\n      handler: a.b\n  - ${file(./more.yml)}\n"))).toContain(
      `${lambda} one`,
    );
  });
});

describe("APIs", () => {
  const method = "AWS::ApiGateway::Method";
  const event = (text: string) => withFunction(`    events:\n      - ${text}\n`);

  it.each([
    ["http: get /users", "set NONE"],
    ["http: { path: users, method: get }", "set NONE"],
    ["http: { path: users, method: get, authorizer: aws_iam }", "set AWS_IAM"],
    ["http: { path: users, method: get, authorizer: { name: own, type: request } }", "set CUSTOM"],
    [
      "http: { path: users, method: get, authorizer: { type: COGNITO_USER_POOLS, authorizerId: !Ref A } }",
      "set COGNITO_USER_POOLS",
    ],
    ["http: { path: users, method: get, authorizer: '${self:custom.auth}' }", "unknown"],
  ])("%s", (text, says) => {
    expect(told(event(text), method, "AuthorizationType")).toEqual([says]);
    expect(told(event(text), method, "HttpMethod")).toEqual(["set GET"]);
  });

  it.each([
    ["httpApi: '*'", "unset"],
    ["httpApi: GET /users", "unset"],
    ["httpApi: { path: /users, method: get, authorizer: own }", "set CUSTOM"],
    ["httpApi: { path: /users, method: get, authorizer: { type: aws_iam } }", "set AWS_IAM"],
  ])("%s", (text, says) => {
    expect(told(event(text), "AWS::ApiGatewayV2::Route", "AuthorizationType")).toEqual([says]);
  });

  it("log where the provider says so", () => {
    const api = (provider: string) =>
      withFunction("    events:\n      - httpApi: '*'\n      - http: get /\n", provider);
    const http = (provider: string) => told(api(provider), "AWS::ApiGatewayV2::Stage", "AccessLogSettings");
    const rest = (provider: string) => told(api(provider), "AWS::ApiGateway::Stage", "AccessLogSetting");
    expect(http("")).toEqual(["unset"]);
    expect(http("  logs:\n    httpApi: true\n")).toEqual(["set"]);
    expect(http("  logs:\n    httpApi: false\n")).toEqual(["unset"]);
    expect(rest("  logs:\n    restApi: true\n")).toEqual(["set"]);
    expect(rest("  logs:\n    restApi:\n      accessLogging: false\n")).toEqual(["unset"]);
    expect(rest("  logs:\n    restApi:\n      level: INFO\n")).toEqual(["set"]);
    expect(rest("  logs: ${file(./logs.yml)}\n")).toEqual(["unknown"]);
  });

  it("are nobody's but their owner's where they exist already", () => {
    const text = withFunction("    events:\n      - httpApi: '*'\n", "  httpApi:\n    id: abc\n");
    expect(named(text)).not.toContain("AWS::ApiGatewayV2::Api HttpApi");
  });

  it("answer every origin where cors names none", () => {
    const cors = (text: string) =>
      told(
        withFunction("    events:\n      - httpApi: '*'\n", `  httpApi:\n    cors${text}`),
        "AWS::ApiGatewayV2::Api",
        "CorsConfiguration.AllowOrigins[*]",
      );
    expect(cors(": true\n")).toEqual(["set *"]);
    expect(cors(":\n      allowCredentials: true\n")).toEqual(["set *"]);
    expect(cors(":\n      allowedOrigins: [https://shop.example]\n")).toEqual(["set https://shop.example"]);
    expect(cors(": false\n")).toEqual([]);
  });
});

describe("roles", () => {
  it.each(["  iam:\n    role:\n      statements: []\n", "  iamRoleStatements: []\n", "  iamManagedPolicies: []\n"])(
    "are made of %j",
    (provider) => {
      expect(named(withFunction("", provider))).toContain("AWS::IAM::Role IamRoleLambdaExecution");
    },
  );

  it("are not made where one is named", () => {
    const text = withFunction("", "  iam:\n    role: arn:aws:iam::123456789012:role/own\n");
    expect(named(text)).not.toContain("AWS::IAM::Role IamRoleLambdaExecution");
    expect(told(text, lambda, "Role")).toEqual(["set arn:aws:iam::123456789012:role/own"]);
  });

  it("are a function's own where it has statements", () => {
    expect(named(withFunction("    iamRoleStatements: []\n"))).toContain(
      "AWS::IAM::Role MyDashjobIamRoleLambdaExecution",
    );
  });
});

describe("resources", () => {
  const table = "Table:\n        Type: AWS::DynamoDB::Table\n";
  it("are CloudFormation, in one map or several", () => {
    expect(named(service(`resources:\n  Resources:\n      ${table}`))).toContain("AWS::DynamoDB::Table Table");
    expect(named(service(`resources:\n  - Resources:\n      ${table}  - \${file(./more.yml)}\n`))).toContain(
      "AWS::DynamoDB::Table Table",
    );
    expect(named(service("resources: ${file(./all.yml)}\n"))).not.toContain("AWS::DynamoDB::Table Table");
    expect(named(service(`resources: \${self:custom.all}\ncustom:\n  all:\n    Resources:\n      ${table}`))).toContain(
      "AWS::DynamoDB::Table Table",
    );
  });
});

describe("a REST API", () => {
  const stage = "AWS::ApiGateway::Stage";
  const method = "AWS::ApiGateway::Method";
  const event = (more = "") => `    events:\n      - http:\n          path: /a\n          method: post\n${more}`;

  it("logs its execution with its accesses", () => {
    expect(told(withFunction(event()), stage, "MethodSettings")).toEqual(["unset"]);
    expect(told(withFunction(event(), "  logs:\n    restApi: true\n"), stage, "MethodSettings")).toEqual(["unknown"]);
    expect(told(withFunction(event(), "  logs:\n    restApi: false\n"), stage, "MethodSettings")).toEqual(["unset"]);
  });

  it("validates what a request is said to hold", () => {
    const request = "          request:\n            schemas:\n              application/json: { type: object }\n";
    expect(told(withFunction(event()), method, "RequestValidatorId")).toEqual(["unset"]);
    expect(told(withFunction(event(request)), method, "RequestValidatorId")).toEqual(["unknown"]);
  });
});
