import { settingRule } from "../../model/index.ts";

/** Macie sessions that are paused. */
export const maciePaused = settingRule({
  id: "macie/paused",
  title: "Macie is paused",
  severity: "low",
  preset: "strict",
  aliases: ["Macie.1", "macie_is_enabled"],
  controls: { fsbp: ["Macie.1"] },
  practices: ["detection/securityhub"],
  why: "Nobody looks any more whether buckets are open, and whether personal data lies in them.",
  check: "aws macie2 get-macie-session --region <region> --query status",
  remedy: {
    cli: "aws macie2 update-macie-session --region <region> --status ENABLED",
    console: "Macie > Settings > Suspend Macie > Re-enable.",
  },
  references: [
    "https://docs.aws.amazon.com/macie/latest/user/suspend-macie.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/macie-controls.html#macie-1",
  ],
  says: "looks at no bucket",
  settings: [
    {
      types: ["AWS::Macie::Session"],
      property: "Status",
      must: { notBe: ["PAUSED"] },
      fix: { to: "ENABLED", safety: "safe" },
    },
  ],
});
