import { settingRule } from "../../model/index.ts";

/** What switches standards on beside the hub. */
const standards = new Set(["AWS::SecurityHub::Standard", "AWS::SecurityHub::ConfigurationPolicy"]);

/** Hubs that switch the default standards off, where none is subscribed to beside them. */
export const securityhubNoStandards = settingRule({
  id: "securityhub/no-standards",
  title: "Security Hub is enabled without any standard",
  severity: "medium",
  preset: "recommended",
  aliases: ["securityhub_enabled"],
  controls: { cis: ["3.0/4.16", "5.0/4.16", "6.0/5.16", "7.0/5.16"] },
  practices: ["detection/securityhub", "scale/5"],
  why: "Without a standard Security Hub checks nothing by itself: it only collects what other services find.",
  check: "aws securityhub get-enabled-standards --region <region>",
  remedy: {
    cli: "aws securityhub batch-enable-standards --region <region> --standards-subscription-requests StandardsArn=arn:aws:securityhub:<region>::standards/aws-foundational-security-best-practices/v/1.0.0",
    console: "Security Hub CSPM > Security standards > Enable standard.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-auto-enabled-controls.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/standards-reference.html",
  ],
  says: "checks no standard",
  applies: (_, { resources }) => !resources.some(({ type }) => standards.has(type)),
  settings: [
    {
      types: ["AWS::SecurityHub::Hub"],
      property: "EnableDefaultStandards",
      must: { be: true },
      fix: { to: true, safety: "review" },
    },
  ],
});
