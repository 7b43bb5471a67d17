import { expect, it } from "vitest";
import { filledIn } from "#rules";
import type { Finding } from "#rules";

const finding = (id: string, arn = `arn:aws:s3:::${id}`, region = "eu-west-1"): Finding => ({
  rule: "s3/versioning",
  aliases: [],
  severity: "medium",
  message: "",
  at: { in: "account", arn, region },
  resource: { type: "AWS::S3::Bucket", id, arn },
  related: [],
  fixes: [],
  fingerprint: "",
});

it("fills in what a live finding knows, and leaves the rest to the user", () => {
  expect(
    filledIn(
      "aws s3api x --bucket <id> --region <region> --account <account> --key <key>",
      finding("logs"),
      "111122223333",
    ),
  ).toBe("aws s3api x --bucket logs --region eu-west-1 --account 111122223333 --key <key>");
  expect(
    filledIn(
      "aws iam x --user-name <user> <region>",
      finding("dev (key 1)", "arn:aws:iam::1:user/team/dev", "global"),
      "1",
    ),
  ).toBe("aws iam x --user-name dev us-east-1");
});

it("quotes names that a shell would read more into", () => {
  expect(filledIn("rm <id>", finding("a; rm -rf ~ $(x) 'y'"), "1")).toBe(String.raw`rm 'a; rm -rf ~ $(x) '\''y'\'''`);
});
