import { describe, expect, it } from "vitest";
import { applyEdits, defaultConfig } from "#rules";
import { testRampart } from "../support/rampart.ts";

const rampart = await testRampart();
const options = { config: { ...defaultConfig, preset: "all", only: ["rds/public"] } } as const;

const child = `Parameters:
  Open:
    Type: String
    Default: "true"
Conditions:
  IsOpen: !Equals [!Ref Open, "true"]
Resources:
  Db:
    Type: AWS::RDS::DBInstance
    Properties:
      PubliclyAccessible: !Ref Open
  Other:
    Type: AWS::RDS::DBInstance
    Properties:
      PubliclyAccessible: !If [IsOpen, true, false]
`;

const parent = (open: string, location = "TemplateURL: ./db.yaml", type = "AWS::CloudFormation::Stack"): string =>
  `Transform: AWS::Serverless-2016-10-31
Parameters:
  Free: { Type: String }
Resources:
  Data:
    Type: ${type}
    Properties:
      ${location}
      Parameters:
        Open: ${open}
`;

function judge(files: Readonly<Record<string, string>>) {
  const sources = Object.entries(files).map(([path, text]) => ({ uri: `file:///${path}`, text }));
  return { sources, findings: rampart.judge(sources, options).findings };
}

const places = (files: Readonly<Record<string, string>>): readonly string[] =>
  judge(files).findings.map(({ resource, at, related, severity }) =>
    [resource?.id, at.in === "file" ? at.uri.slice(8) : "", severity, ...related.map(({ message }) => message)].join(
      " ",
    ),
  );

describe("a template that another one calls", () => {
  it("is judged with the parameters of the call", () => {
    expect(places({ "main.yaml": parent('"false"'), "db.yaml": child })).toEqual([]);
    expect(places({ "main.yaml": parent('"true"'), "db.yaml": child })).toEqual([
      "Other db.yaml critical nested stack Data is called here",
      "Db main.yaml critical",
    ]);
  });

  it("is mended where the value is written", () => {
    const { sources, findings } = judge({ "main.yaml": parent('"true"'), "db.yaml": child });
    const fix = findings.find(({ resource }) => resource?.id === "Db")?.fixes[0];
    if (fix === undefined) throw new Error("no fix");
    expect(applyEdits(sources, rampart.edits(fix, sources))[0]?.text).toBe(parent('"false"'));
  });

  it("knows nothing of what only the stack around knows", () => {
    expect(places({ "main.yaml": parent("!Ref Free"), "db.yaml": child })).toEqual([
      "Other db.yaml critical nested stack Data is called here",
    ]);
  });

  it.each([
    ["Location: db.yaml", "AWS::Serverless::Application"],
    [
      "TemplateURL: !Sub https://x/${AWS::Region}\n    Metadata: { 'aws:asset:path': db.yaml }\n    DependsOn: []\n    Also:",
      "AWS::CloudFormation::Stack",
    ],
  ])("is found by %s", (location, type) => {
    const files = { "a/main.yaml": parent('"true"', location, type), "a/db.yaml": child };
    expect(places(files).some((place) => place.includes("is called here"))).toBe(true);
  });

  it("is judged by itself without a call, by a URL, and in a circle", () => {
    expect(places({ "db.yaml": child })).toHaveLength(2);
    expect(
      places({ "main.yaml": parent('"false"', "TemplateURL: https://s3/db.yaml"), "db.yaml": child }),
    ).toHaveLength(2);
    const circle = (other: string) =>
      `${parent('"true"', `TemplateURL: ${other}`)}  Db:\n    Type: AWS::RDS::DBInstance\n    Properties: { PubliclyAccessible: true }\n`;
    expect(places({ "a.yaml": circle("b.yaml"), "b.yaml": circle("a.yaml") })).toEqual([
      "Db a.yaml critical",
      "Db b.yaml critical",
    ]);
  });
});
