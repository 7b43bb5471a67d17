import { expect, it } from "vitest";
import { consoleUrl } from "../../client/account/console-url.ts";

const url = (type: string, id: string, region: string, arn = `arn:aws:x:${region}:111122223333:${id}`, rule = "x/y") =>
  consoleUrl({ rule, arn, region, resource: { type, id } });

it.each([
  [
    "AWS::EC2::SecurityGroup",
    "sg-1",
    "eu-west-1",
    "https://eu-west-1.console.aws.amazon.com/ec2/home?region=eu-west-1#SecurityGroup:groupId=sg-1",
  ],
  [
    "AWS::S3::Bucket",
    "logs",
    "global",
    "https://console.aws.amazon.com/s3/buckets/logs?region=us-east-1&tab=permissions",
  ],
  ["AWS::IAM::User", "a b", "global", "https://console.aws.amazon.com/iam/home#/users/details/a%20b"],
  [
    "AWS::RDS::DBInstance",
    "shop",
    "us-east-2",
    "https://us-east-2.console.aws.amazon.com/rds/home?region=us-east-2#database:id=shop;is-cluster=false",
  ],
  ["Account::Root", "root", "global", "https://console.aws.amazon.com/iam/home#/security_credentials"],
])("opens %s %s in %s", (type, id, region, wanted) => {
  expect(url(type, id, region)).toBe(wanted);
});

it("goes to the console of the partition", () => {
  expect(url("AWS::KMS::Key", "k", "cn-north-1", "arn:aws-cn:kms:cn-north-1:1:key/k")).toMatch(
    /^https:\/\/cn-north-1\.console\.amazonaws\.cn\//,
  );
  expect(url("AWS::KMS::Key", "k", "us-gov-west-1", "arn:aws-us-gov:kms:us-gov-west-1:1:key/k")).toMatch(
    /^https:\/\/us-gov-west-1\.console\.amazonaws-us-gov\.com\//,
  );
});

it("opens the service where it knows no page of the resource", () => {
  expect(
    url("AWS::GuardDuty::Detector", "d", "eu-west-1", "arn:aws:guardduty:eu-west-1:1:detector/d", "guardduty/disabled"),
  ).toBe("https://eu-west-1.console.aws.amazon.com/guardduty/home?region=eu-west-1");
  expect(consoleUrl({ rule: "new/rule", arn: "arn:aws:new:::x", region: "global" })).toBe(
    "https://console.aws.amazon.com/console/home?region=us-east-1",
  );
});
