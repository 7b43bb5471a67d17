import { settingRule } from "../../model/index.ts";

/** Regions without a running configuration recorder. */
export const configRecorderOff = settingRule({
  id: "config/recorder-off",
  title: "AWS Config records nothing",
  severity: "medium",
  preset: "recommended",
  aliases: ["CKV2_AWS_45", "Config.1", "config_recorder_all_regions_enabled"],
  controls: { cis: ["3.0/3.3", "5.0/3.3", "6.0/4.3", "7.0/4.3"], fsbp: ["Config.1"] },
  practices: ["detection/config", "scale/5", "tips/8", "tips/23"],
  why: "Nobody can tell what a resource looked like before an incident, or who changed it.",
  check: "aws configservice describe-configuration-recorder-status --region <region>",
  remedy: {
    cli: "aws configservice start-configuration-recorder --region <region> --configuration-recorder-name default # paid, by item",
    console: "AWS Config > Get started, or Settings > Start recording.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/config-controls.html#config-1"],
  live: { scope: "region", reads: ["config:DescribeConfigurationRecorderStatus"] },
  says: "records no configuration",
  settings: [
    {
      types: ["Account::Config"],
      property: "Recording",
      must: { be: true },
      live: () => "",
      fix: { to: true, safety: "safe" },
    },
  ],
});
