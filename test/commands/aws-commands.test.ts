import { describe, expect, it } from "vitest";
import { awsCommands } from "../../rules/commands/aws-commands.ts";

const calls = (text: string) =>
  awsCommands(text).map(({ operation, options }) => [
    operation,
    Object.fromEntries([...options].map(([name, words]) => [name, words.map((word) => word.text)])),
  ]);

describe("calls of the AWS command line", () => {
  it.each([
    ["aws kms list-keys", "kms list-keys", {}],
    ["aws --region eu-west-1 kms list-keys --limit 5", "kms list-keys", { region: ["eu-west-1"], limit: ["5"] }],
    ["aws --debug kms list-keys", "kms list-keys", { debug: [] }],
    ["aws kms --region=eu-west-1 list-keys", "kms list-keys", { region: ["eu-west-1"] }],
    ["aws ec2 x --ids a b c --dry-run", "ec2 x", { ids: ["a", "b", "c"], "dry-run": [] }],
    ["A=b sudo -E aws kms list-keys > keys", "kms list-keys", {}],
    ["if ! aws kms list-keys; then exit; fi", "kms list-keys", {}],
    ["sh -ec 'aws kms list-keys'", "kms list-keys", {}],
    ["aws-vault exec prod -- aws kms list-keys", "kms list-keys", {}],
  ])("%s", (text, operation, options) => {
    expect(calls(text)).toEqual([[operation, options]]);
  });

  it.each([
    "echo aws kms list-keys",
    "aws",
    "aws kms",
    "# aws kms list-keys",
    "printf 'aws kms list-keys'",
    "man aws kms list-keys",
  ])("%s is none", (text) => {
    expect(calls(text)).toEqual([]);
  });
});
