import { describe, expect, it } from "vitest";
import { ids, resourcesIn, told } from "./template.ts";

const bucket =
  "Resources:\n  A:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: a\n      BucketEncryption: {}\n";

describe("a macro over the whole template may add anything", () => {
  it.each([
    ["Transform: Mine\n", "unknown"],
    ["Transform: [AWS::Serverless-2016-10-31, Mine]\n", "unknown"],
    ["Transform: [{ Name: Mine, Parameters: { A: b } }]\n", "unknown"],
    ["Transform: AWS::Serverless-2016-10-31\n", "unset"],
    ["Transform: [AWS::LanguageExtensions, AWS::SecretsManager-2024-09-16]\n", "unset"],
    ["Transform: { Name: AWS::Include, Parameters: { Location: s3://a/b } }\n", "unset"],
    ["", "unset"],
  ])("%j", (transform, expected) => {
    const text = transform + bucket;
    expect(told(text, "A", "VersioningConfiguration.Status")).toEqual([expected]);
    expect(told(text, "A", "BucketEncryption.ServerSideEncryptionConfiguration")).toEqual([expected]);
    expect(told(text, "A", "BucketName")).toEqual(["set a"]);
  });

  it("also to a resource without properties", () => {
    expect(told("Transform: Mine\nResources:\n  A:\n    Type: AWS::S3::Bucket\n", "A", "BucketName")).toEqual([
      "unknown",
    ]);
  });
});

it("a fragment hides the keys of its own map only", () => {
  const text =
    "Resources:\n  A:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: a\n      VersioningConfiguration:\n        Fn::Transform: { Name: AWS::Include }\n";
  expect(told(text, "A", "VersioningConfiguration.Status")).toEqual(["unknown"]);
  expect(told(text, "A", "AccessControl")).toEqual(["unset"]);
});

it("Fn::ForEach is judged as it is written, in Resources, in a resource, and in itself", () => {
  const text = `Resources:
  Fn::ForEach::Outer:
    - X
    - [a, b]
    - Fn::ForEach::Inner:
        - Y
        - !Ref Names
        - Bucket\${X}\${Y}:
            Type: AWS::S3::Bucket
            Properties:
              BucketName: !Sub "\${X}-logs"
              AccessControl: PublicRead
  Plain:
    Type: AWS::EC2::Instance
    Properties:
      Fn::ForEach::Tags: [T, [a], { "\${T}": b }]
`;
  expect(ids(text)).toEqual(["Bucket${X}${Y}", "Plain"]);
  expect(told(text, "Bucket${X}${Y}", "AccessControl")).toEqual(["set PublicRead"]);
  expect(told(text, "Bucket${X}${Y}", "BucketName")).toEqual(["unknown"]);
  expect(told(text, "Plain", "ImageId")).toEqual(["unknown"]);
});

it("what is not finished yet is no resource", () => {
  for (const entry of [
    "Fn::ForEach::X:",
    "Fn::ForEach::X: []",
    "Fn::ForEach::X: [A, [b]]",
    "B:",
    "B: {}",
    "B: { Type: }",
    "B: { Type: [x] }",
  ])
    expect(ids(`${bucket}  ${entry}\n`), entry).toEqual(["A"]);
});

it("attributes stand beside the properties", () => {
  const text = `Resources:
  A:
    Type: AWS::RDS::DBInstance
    DeletionPolicy: Snapshot
    UpdateReplacePolicy: Retain
    Metadata: { team: a }
    DependsOn: [B]
    Properties: { Engine: mysql }
`;
  const [resource] = resourcesIn(text);
  expect([...(resource?.properties.entries.keys() ?? [])]).toEqual(["Engine"]);
  expect([...(resource?.attributes?.entries.keys() ?? [])]).toEqual([
    "Type",
    "DeletionPolicy",
    "UpdateReplacePolicy",
    "Metadata",
    "DependsOn",
  ]);
});

it("each document of a file is a template", () => {
  expect(ids(`${bucket}---\n${bucket.replace("  A:", "  B:")}`)).toEqual(["A", "B"]);
});
