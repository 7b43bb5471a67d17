import { settingRule } from "../../model/index.ts";

/** The policies from before 2022. */
const old = ["TransferSecurityPolicy-2018-11", "TransferSecurityPolicy-2020-06", "TransferSecurityPolicy-FIPS-2020-06"];

/** File transfer servers with weak algorithms; what CloudFormation and Terraform take by themselves is the oldest policy. */
export const transferOldPolicy = settingRule({
  id: "transfer/old-policy",
  title: "Transfer server uses an old security policy",
  severity: "medium",
  preset: "strict",
  aliases: ["CKV_AWS_380"],
  practices: ["scale/12"],
  why: "The old policies offer algorithms that nobody should use any more, and a client may choose them.",
  check: "aws transfer describe-server --region <region> --server-id <id> --query Server.SecurityPolicyName",
  remedy: {
    cli: "aws transfer update-server --region <region> --server-id <id> --security-policy-name TransferSecurityPolicy-2024-01",
    console: "Transfer Family > Servers > the server > Additional details > Edit > Cryptographic algorithm options.",
  },
  references: ["https://docs.aws.amazon.com/transfer/latest/userguide/security-policies.html"],
  says: "offers old algorithms",
  settings: [
    {
      types: ["AWS::Transfer::Server"],
      property: "SecurityPolicyName",
      must: { notBe: old },
      unset: "TransferSecurityPolicy-2018-11",
      fix: { to: "TransferSecurityPolicy-2024-01", safety: "review" },
    },
  ],
});
