import { settingRule } from "../../model/index.ts";

/** Detectors that are created disabled; live, Regions without a working detector. */
export const guarddutyDisabled = settingRule({
  id: "guardduty/disabled",
  title: "GuardDuty is off",
  severity: "high",
  preset: "recommended",
  aliases: ["CKV_AWS_238", "CKV2_AWS_3", "guardduty_detector_disabled", "GuardDuty.1", "guardduty_is_enabled"],
  controls: { fsbp: ["GuardDuty.1"] },
  practices: ["production/26", "detection/guardduty", "scale/4", "detection/gd-all", "tips/2"],
  why: "GuardDuty notices stolen credentials, mining and exfiltration from logs that nobody reads. In a Region where it is off, nobody notices.",
  check: "aws guardduty list-detectors --region <region>",
  remedy: {
    cli: "aws guardduty create-detector --enable --region <region>",
    console:
      "GuardDuty > Get started > Enable GuardDuty, in every Region; or for the whole organization from the delegated administrator.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/guardduty-controls.html#guardduty-1"],
  live: { scope: "region", reads: ["guardduty:ListDetectors", "guardduty:GetDetector"] },
  says: "does not watch for threats",
  settings: [
    {
      types: ["AWS::GuardDuty::Detector", "Account::GuardDuty"],
      property: "Enable",
      must: { be: true },
      live: () => "",
      fix: { to: true, safety: "safe" },
    },
  ],
});
