import { settingRule } from "../../model/index.ts";

/** The Region-wide switch that keeps clusters out of open security groups; AWS's default is on. */
export const emrPublic = settingRule({
  id: "emr/public",
  title: "EMR block public access is off",
  severity: "high",
  preset: "recommended",
  aliases: ["CKV_AWS_390", "EMR.2"],
  controls: { fsbp: ["EMR.2"] },
  practices: ["tips/17"],
  why: "A cluster can then be started with a security group that lets the whole internet in, to consoles that run whatever they are given.",
  check: "aws emr get-block-public-access-configuration --region <region>",
  remedy: {
    cli: "aws emr put-block-public-access-configuration --region <region> --block-public-access-configuration 'BlockPublicSecurityGroupRules=true,PermittedPublicSecurityGroupRuleRanges=[{MinRange=22,MaxRange=22}]'",
    console: "EMR > Block public access > Edit > Turn on.",
  },
  references: ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-block-public-access.html"],
  says: "lets clusters be open to the internet",
  settings: [
    {
      types: ["Account::EmrBlockPublicAccess"],
      property: "BlockPublicSecurityGroupRules",
      must: { be: true },
      fix: { to: true, safety: "review" },
    },
  ],
});
