import { settingRule } from "../../model/index.ts";

/** Regions without Security Hub, or with one that checks nothing. */
export const securityhubEnabled = settingRule({
  id: "securityhub/enabled",
  title: "Security Hub is off",
  severity: "medium",
  preset: "recommended",
  aliases: ["securityhub_enabled"],
  controls: { cis: ["3.0/4.16", "5.0/4.16", "6.0/5.16", "7.0/5.16"] },
  practices: ["detection/sh-all", "detection/sh-standards", "scale/5"],
  why: "Findings of GuardDuty, Inspector, Access Analyzer and AWS's own best practices are nowhere together.",
  check: "aws securityhub describe-hub --region <region>",
  remedy: {
    cli: "aws securityhub enable-security-hub --region <region> --enable-default-standards # paid, by check",
    console: "Security Hub > Go to Security Hub > Enable.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-settingup.html"],
  live: { scope: "region", reads: ["securityhub:DescribeHub", "securityhub:GetEnabledStandards"] },
  says: "is not checked by Security Hub",
  settings: [
    {
      types: ["Account::SecurityHub"],
      property: "Enable",
      must: { be: true },
      live: () => "",
    },
    {
      types: ["Account::SecurityHub"],
      property: "HasStandards",
      must: { be: true },
      live: () => "it is on, and has no standard",
    },
  ],
});
