import { expect, it } from "vitest";
import { blindDetail, findingDetail, identityDetail } from "../../client/account/detail.ts";
import { liveFinding } from "./account-state.ts";

it("says what, why, how to check and how to fix", () => {
  expect(findingDetail(liveFinding({ fixCommand: "aws s3api put-bucket-versioning --bucket logs" }))).toBe(
    [
      "**Bucket keeps no versions** · Low · eu-west-1",
      "**What** Bucket logs keeps no versions.",
      "`arn:aws:s3:::logs`",
      "**Why** An overwritten object is gone.",
      "**Check**\n\n```sh\naws s3api get-bucket-versioning --bucket logs\n```",
      String.raw`**Fix** in the console: S3 \> logs \> Properties \> Bucket Versioning \> Edit`,
      "```sh\naws s3api put-bucket-versioning --bucket logs\n```",
      "[s3/versioning](https://example.org/s3/versioning.md) · [AWS documentation](https://docs.aws.amazon.com/s3)",
    ].join("\n\n"),
  );
});

it("takes names in the account for text, not for Markdown", () => {
  const detail = findingDetail(liveFinding({ message: "Bucket [x](command:evil) <img> is public", arn: "arn:`x`" }));
  expect(detail).toContain(String.raw`Bucket \[x\]\(command:evil\) \<img\> is public.`);
  expect(detail).toContain("`arn:x`");
});

it("names the missing permission and what waits for it", () => {
  const blind = [
    {
      rule: "guardduty/disabled",
      title: "GuardDuty is off",
      regions: ["eu-west-1", "us-east-1"],
      reason: "AccessDenied",
    },
  ];
  expect(
    blindDetail({ row: "blind", label: "guardduty:ListDetectors", action: "guardduty:ListDetectors", blind }),
  ).toBe(
    "**Missing permission** `guardduty:ListDetectors`\n\nNothing is known about:\n\n- GuardDuty is off (guardduty/disabled) in eu-west-1, us-east-1: AccessDenied",
  );
  expect(blindDetail({ row: "blind", label: "AWS throttled the call", blind })).toContain(
    "**Could not see** AWS throttled the call",
  );
});

it("says who was asked", () => {
  const identity = identityDetail({
    row: "identity",
    id: "111122223333",
    arn: "arn:aws:iam::111122223333:user/dev",
    endpoint: "http://localhost:5000",
    regions: ["eu-west-1"],
  });
  expect(identity).toContain("**Custom endpoint** `http://localhost:5000`");
});
