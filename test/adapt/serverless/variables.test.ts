import { describe, expect, it } from "vitest";
import { told } from "./service.ts";

/** What a function's runtime is where it is written so. */
function runtime(written: string, custom = "  runtime: nodejs24.x"): readonly string[] {
  const text = `service: shop
custom:
${custom}
provider:
  name: aws
  stage: dev
functions:
  hello:
    handler: a.b
    runtime: ${written}
`;
  return told(text, "AWS::Lambda::Function", "Runtime");
}

describe("variables", () => {
  it.each([
    ["${self:custom.runtime}", "set nodejs24.x"],
    ["${self:custom.missing, 'nodejs24.x'}", "set nodejs24.x"],
    ['${self:custom.missing, self:custom.none, "nodejs24.x"}', "set nodejs24.x"],
    ["${self:custom.missing, ${self:custom.runtime}}", "set nodejs24.x"],
    ["node${self:custom.tail, 'js24.x'}", "set nodejs24.x"],
    ["${self:custom.runtime, opt:runtime}", "set nodejs24.x"],
  ])("%s is known", (written, says) => {
    expect(runtime(written)).toEqual([says]);
  });

  it.each([
    "${opt:runtime, 'nodejs12.x'}",
    "${env:RUNTIME, 'nodejs12.x'}",
    "${param:runtime, 'nodejs12.x'}",
    "${ssm:/runtime}",
    "${cf:stack.Runtime}",
    "${file(./runtime.yml):name}",
    "${sls:stage}",
    "${self:custom.missing}",
    "${self:custom.missing, opt:runtime, 'nodejs12.x'}",
    "${self:custom.${opt:stage, 'runtime'}}",
    "${self:custom.stages.${self:provider.stage}}",
    "nodejs${opt:version, '12'}.x",
    "${strToBool(true)}",
  ])("%s is not", (written) => {
    expect(runtime(written, "  runtime: nodejs12.x\n  stages:\n    dev: nodejs12.x")).toEqual(["unknown"]);
  });

  it("follows variables through variables and maps", () => {
    expect(
      runtime(
        "${self:custom.all.${self:custom.which}}",
        "  which: old\n  all: ${self:custom.both}\n  both:\n    old: nodejs12.x",
      ),
    ).toEqual(["set nodejs12.x"]);
  });

  it("ends where variables stand for one another", () => {
    expect(runtime("${self:custom.a}", "  a: ${self:custom.b}\n  b: ${self:custom.a}")).toEqual(["unknown"]);
    expect(runtime("${self:custom.a.b}", "  a: ${self:custom}\n  b: ${self:custom.a}")).toHaveLength(1);
  });

  it("leaves what is CloudFormation's alone", () => {
    const text = `service: shop
custom:
  name: logs
provider:
  name: aws
resources:
  Resources:
    Bucket:
      Type: AWS::S3::Bucket
      Properties:
        BucketName: !Sub "\${self:custom.name}-\${AWS::AccountId}"
        Tags:
          - Key: name
            Value: !Sub "\${self:custom.name}"
`;
    expect(told(text, "AWS::S3::Bucket", "BucketName")).toEqual(["unknown"]);
    expect(told(text, "AWS::S3::Bucket", "Tags[*].Value")).toEqual(["set logs"]);
  });
});
