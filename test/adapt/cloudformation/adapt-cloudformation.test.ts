import { describe, expect, it } from "vitest";
import { adaptCloudFormation, templatesOf } from "../../../rules/adapt/cloudformation/adapt-cloudformation.ts";
import { facts } from "../../../rules/model/index.ts";
import type { Resource } from "../../../rules/model/index.ts";
import { parseYaml } from "../../../rules/parse/yaml.ts";

function resources(text: string): readonly Resource[] | undefined {
  const templates = templatesOf(parseYaml({ uri: "file:///t.yaml", text }));
  return templates.length === 0 ? undefined : adaptCloudFormation(templates).flatMap(({ resources }) => resources);
}

function resource(text: string, id: string): Resource {
  const found = resources(text)?.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

/** Facts at a path, as `set true`, `unset` or `unknown`, with the branch they hold in. */
function told(text: string, id: string, path: string): readonly string[] {
  return [...facts(resource(text, id), path)].map((fact) => {
    const value = fact.is === "set" && fact.value.is === "scalar" ? ` ${String(fact.value.value)}` : "";
    return `${fact.is}${value}${fact.when === undefined ? "" : ` when ${fact.when}`}`;
  });
}

const database = (value: string, more = ""): string =>
  `${more}Resources:\n  A:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      PubliclyAccessible: ${value}\n`;
const accessible = (value: string, more = ""): readonly string[] =>
  told(database(value, more), "A", "PubliclyAccessible");

describe("what is a template", () => {
  it("is known by its resources", () => {
    expect(resources("Resources:\n  A:\n    Type: AWS::S3::Bucket\n")).toHaveLength(1);
    expect(resources("resources:\n  A: 1\n")).toBeUndefined();
    expect(resources("apiVersion: v1\nkind: Pod\n")).toBeUndefined();
  });

  it("leaves out what has no type yet", () => {
    expect(
      resources("Resources:\n  A:\n    Type: AWS::S3::Bucket\n  B:\n    Typ\n  C:\n")?.map(({ id }) => id),
    ).toEqual(["A"]);
  });
});

describe("values", () => {
  const open = 'Parameters:\n  Open:\n    Type: String\n    Default: "true"\n';
  it.each([
    ["a literal", "true", "", ["set true"]],
    ["a parameter's default", "!Ref Open", open, ["set true"]],
    ["a parameter without one", "!Ref Open", "Parameters:\n  Open:\n    Type: String\n", ["unknown"]],
    [
      "a condition",
      "!If [Dev, true, false]",
      "Conditions:\n  Dev: !Equals [!Ref Stage, dev]\nParameters:\n  Stage:\n    Type: String\n",
      ["set true when Dev is true", "set false when Dev is false"],
    ],
    [
      "nothing in a branch",
      "!If [Dev, true, !Ref AWS::NoValue]",
      "Conditions:\n  Dev: !Equals [!Ref Stage, dev]\nParameters:\n  Stage:\n    Type: String\n",
      ["set true when Dev is true", "unset when Dev is false"],
    ],
    ["nothing", "!Ref AWS::NoValue", "", ["unset"]],
    ["a mapping", "!FindInMap [Stages, dev, open]", "Mappings:\n  Stages:\n    dev:\n      open: true\n", ["set true"]],
    ["another stack's", "!ImportValue Open", "", ["unknown"]],
    ["a text without variables", '!Sub "true"', "", ["set true"]],
  ])("%s", (_, value, more, expected) => {
    expect(accessible(value, more)).toEqual(expected);
  });

  it("are hidden by an include, which may hold any key", () => {
    const text =
      "Resources:\n  A:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      Fn::Transform:\n        Name: AWS::Include\n        Parameters: { Location: s3://a/b }\n";
    expect(told(text, "A", "PubliclyAccessible")).toEqual(["unknown"]);
  });
});

describe("SAM", () => {
  const head = "Transform: AWS::Serverless-2016-10-31\n";

  it("merges its globals into functions", () => {
    const text = `${head}Globals:\n  Function:\n    Runtime: nodejs18.x\nResources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Handler: a.b\n  G:\n    Type: AWS::Serverless::Function\n    Properties:\n      Runtime: python3.13\n`;
    expect([told(text, "F", "Runtime"), told(text, "G", "Runtime")]).toEqual([["set nodejs18.x"], ["set python3.13"]]);
  });

  it("judges its types as what they become", () => {
    const found = resource(`${head}Resources:\n  F:\n    Type: AWS::Serverless::Function\n`, "F");
    expect([found.type, found.writtenAs]).toEqual(["AWS::Lambda::Function", "AWS::Serverless::Function"]);
    const types = ["Api", "HttpApi", "SimpleTable", "StateMachine", "LayerVersion", "Application"];
    const text = `${head}Resources:\n${types.map((type) => `  ${type}:\n    Type: AWS::Serverless::${type}\n`).join("")}`;
    expect(resources(text)?.map(({ type }) => type)).toEqual([
      "AWS::ApiGateway::Stage",
      "AWS::ApiGatewayV2::Stage",
      "AWS::DynamoDB::Table",
      "AWS::StepFunctions::StateMachine",
      "AWS::Lambda::LayerVersion",
      "AWS::Serverless::Application",
    ]);
  });

  it("makes an address of a function's own configuration, or of the globals", () => {
    const url = "FunctionUrlConfig: { AuthType: NONE }";
    const own = `${head}Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      ${url}\n`;
    const shared = `${head}Globals:\n  Function:\n    ${url}\nResources:\n  F:\n    Type: AWS::Serverless::Function\n`;
    for (const text of [own, shared]) {
      const made = resources(text)?.find(({ type }) => type === "AWS::Lambda::Url");
      expect([...facts(made ?? resource(text, "F"), "AuthType")]).toMatchObject([
        { is: "set", value: { value: "NONE" } },
      ]);
    }
  });

  it("is known by its types where the template forgot its Transform", () => {
    expect(resource("Resources:\n  F:\n    Type: AWS::Serverless::Function\n", "F").type).toBe("AWS::Lambda::Function");
  });

  it("adds the lists of the globals, and leaves a section alone that is none", () => {
    const text = `${head}Globals:\n  Function:\n    Layers: [a]\nResources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Layers: [b]\n`;
    expect(told(text, "F", "Layers[*]")).toEqual(["set a", "set b"]);
    expect(told(`${head}Globals: 1\nResources:\n  F:\n    Type: AWS::Serverless::Function\n`, "F", "Runtime")).toEqual([
      "unset",
    ]);
  });
});
