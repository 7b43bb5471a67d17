import { settingRule } from "../../model/index.ts";

/** Detectors with the slowest pace for findings that come again; AWS's default. */
export const guarddutyPublishingSlow = settingRule({
  id: "guardduty/publishing-slow",
  title: "GuardDuty repeats findings only every six hours",
  severity: "info",
  preset: "all",
  aliases: ["guardduty_finding_publishing_frequency"],
  practices: ["detection/guardduty"],
  why: "New events of a finding that is known already reach EventBridge up to six hours late.",
  check: "aws guardduty get-detector --region <region> --detector-id <id> --query FindingPublishingFrequency",
  remedy: {
    cli: "aws guardduty update-detector --region <region> --detector-id <id> --finding-publishing-frequency FIFTEEN_MINUTES",
    console: "GuardDuty > Settings > Findings export options > Frequency for updated findings > 15 minutes.",
  },
  references: ["https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_findings_eventbridge.html"],
  says: "tells of findings that come again only every six hours",
  settings: [
    {
      types: ["AWS::GuardDuty::Detector"],
      property: "FindingPublishingFrequency",
      must: { notBe: ["SIX_HOURS"] },
      unset: "SIX_HOURS",
      fix: { to: "FIFTEEN_MINUTES", safety: "safe" },
    },
  ],
});
