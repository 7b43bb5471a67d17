import { expect, it } from "vitest";
import { facts } from "../../../rules/model/index.ts";
import type { Fact, Resource } from "../../../rules/model/index.ts";
import { adaptCloudFormation, templatesOf } from "../../../rules/adapt/cloudformation/adapt-cloudformation.ts";
import { parseYaml } from "../../../rules/parse/yaml.ts";

function resources(text: string): readonly Resource[] {
  return adaptCloudFormation(templatesOf(parseYaml({ uri: "file:///template.yaml", text }))).flatMap(
    ({ resources }) => resources,
  );
}

/** One line a fact: `scalar value`, `unset`, `unknown text`, with the branch. */
function read(text: string, path: string): readonly string[] {
  const [resource] = resources(text);
  if (resource === undefined) throw new Error("no resource");
  return [...facts(resource, path)].map(show);
}

function show(fact: Fact): string {
  const when = fact.when === undefined ? "" : ` when ${fact.when}`;
  if (fact.is === "unset") return `unset ${fact.missing.join(".")}${when}`;
  if (fact.is === "unknown") return `unknown ${fact.value.refersTo ?? ""}${fact.value.text ?? ""}${when}`;
  const { value } = fact;
  if (value.is === "scalar")
    return `${JSON.stringify(value.value)}${value.through === undefined ? "" : ` through ${value.through.name}`}${when}`;
  return `${value.is}${when}`;
}

const bucket = (value: string, rest = "") => `
Resources:
  Bucket:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: ${value}
${rest}`;

it.each([
  ["logs", ['"logs"']],
  ["!Ref AWS::NoValue", ["unset BucketName"]],
  ["!Ref Other", ["unknown Other"]],
  ["!GetAtt Other.Arn", ["unknown Other"]],
  ["!Sub ${Other}", ["unknown Other\uFFFC"]],
  ['!Sub "${AWS::AccountId}-logs"', ["unknown \uFFFC-logs"]],
  ['!Sub ["${Name}-logs", { Name: shop }]', ['"shop-logs"']],
  ['!Sub "a${!Literal}b"', ['"a${Literal}b"']],
  ["!Join ['-', [a, b]]", ['"a-b"']],
  ["!Join ['-', [a, !Ref Other]]", ["unknown a-\uFFFC"]],
  ["!Select [1, [a, b]]", ['"b"']],
  ["!Select [0, !Split ['.', 'a.b']]", ['"a"']],
  ["!ImportValue Name", ["unknown "]],
  ["'{{resolve:ssm:name}}'", ["unknown "]],
  ["!If [Known, a, b]", ['"a"']],
  ["!If [IsDev, a, b]", ['"a" when IsDev is true', '"b" when IsDev is false']],
  ["!If [IsDev, !If [IsDev, a, b], !If [IsDev, c, d]]", ['"a" when IsDev is true', '"d" when IsDev is false']],
  ["!If [IsDev, a, !Ref AWS::NoValue]", ['"a" when IsDev is true', "unset BucketName when IsDev is false"]],
  ["!Ref WithDefault", ['"shop" through parameter WithDefault']],
  ["!Ref WithoutDefault", ["unknown "]],
  ["!Ref FromSsm", ["unknown "]],
  ["!FindInMap [Names, eu, name]", ['"shop-eu"']],
  ["!FindInMap [Names, !Ref AWS::Region, name]", ["unknown "]],
  ["!FindInMap [Names, nowhere, name]", ["unknown "]],
])("resolves %s", (value, expected) => {
  const rest = `
  Other: { Type: AWS::SNS::Topic }
Parameters:
  WithDefault: { Type: String, Default: shop }
  WithoutDefault: { Type: String }
  FromSsm: { Type: AWS::SSM::Parameter::Value<String>, Default: /shop/name }
Mappings:
  Names: { eu: { name: shop-eu } }
Conditions:
  Known: !Equals [a, a]
  IsDev: !Equals [!Ref AWS::StackName, dev]
`;
  expect(read(bucket(value, rest), "BucketName")).toEqual(expected);
});

it("leaves out resources whose condition never holds", () => {
  const text = `
Conditions:
  Never: !Equals [!Ref Stage, test]
  Maybe: !Not [!Condition Never]
Parameters:
  Stage: { Type: String, AllowedValues: [dev, prod] }
Resources:
  Absent: { Type: AWS::SNS::Topic, Condition: Never }
  Present: { Type: AWS::SNS::Topic, Condition: Maybe }
`;
  expect(resources(text).map(({ id }) => id)).toEqual(["Present"]);
});

it("assumes a resource's own condition inside it", () => {
  const text = `
Conditions:
  IsDev: !Equals [!Ref AWS::StackName, dev]
Resources:
  Bucket:
    Type: AWS::S3::Bucket
    Condition: IsDev
    Properties:
      BucketName: !If [IsDev, a, b]
`;
  expect(read(text, "BucketName")).toEqual(['"a"']);
});

it("merges SAM globals as SAM does", () => {
  const text = `
Transform: AWS::Serverless-2016-10-31
Globals:
  Function:
    Runtime: python3.13
    Environment: { Variables: { STAGE: dev, LEVEL: info } }
Resources:
  Handler:
    Type: AWS::Serverless::Function
    Properties:
      Environment: { Variables: { STAGE: prod } }
`;
  const [handler] = resources(text);
  expect(handler).toMatchObject({ type: "AWS::Lambda::Function", writtenAs: "AWS::Serverless::Function" });
  expect(read(text, "Runtime")).toEqual(['"python3.13"']);
  expect(read(text, "Environment.Variables.STAGE")).toEqual(['"prod"']);
  expect(read(text, "Environment.Variables.LEVEL")).toEqual(['"info"']);
});

it("takes the body of Fn::ForEach as it is written", () => {
  const text = `
Resources:
  Fn::ForEach::Topics:
    - Name
    - [A, B]
    - Topic\${Name}: { Type: AWS::SNS::Topic }
`;
  expect(resources(text).map(({ id }) => id)).toEqual(["Topic${Name}"]);
});

it("knows nothing of what a fragment adds", () => {
  const text = `
Resources:
  Bucket:
    Type: AWS::S3::Bucket
    Properties:
      Fn::Transform: { Name: AWS::Include }
`;
  expect(read(text, "BucketName")).toEqual(["unknown "]);
});

it("leaves other YAML alone", () => {
  expect(templatesOf(parseYaml({ uri: "file:///a.yaml", text: "Resources:\n  a: { Type: v1/Pod }\n" }))).toEqual([]);
  expect(templatesOf(parseYaml({ uri: "file:///a.yaml", text: "- 1\n" }))).toEqual([]);
  expect(templatesOf(parseYaml({ uri: "file:///a.yaml", text: "" }))).toEqual([]);
});

it("takes what a mapping holds where the key is not known, told apart where it differs", () => {
  const text = (values: readonly string[]): string =>
    `Mappings:\n  Sizes:\n${values.map((value, index) => `    r${index}: { Disk: ${value} }\n`).join("")}Resources:\n  B:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: !FindInMap [Sizes, !Ref AWS::Region, Disk]\n`;
  expect(read(text(["a", "a"]), "BucketName")).toEqual(['"a"']);
  expect(read(text(["a", "b", "a"]), "BucketName")).toEqual([
    '"a" when AWS::Region is r0 or r2',
    '"b" when AWS::Region is r1',
  ]);
  expect(read(text(["!Ref X", "b"]), "BucketName")).toEqual(["unknown "]);
});
