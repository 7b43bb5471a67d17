import { settingRule } from "../../model/index.ts";

/** The Region-wide default for new volumes. */
export const ec2EbsDefaultEncryption = settingRule({
  id: "ec2/ebs-default-encryption",
  title: "Account creates EBS volumes unencrypted by default",
  severity: "high",
  preset: "recommended",
  aliases: ["CKV_AWS_106", "ebs_default_encryption_disabled", "EC2.7", "ec2_ebs_default_encryption"],
  controls: { cis: ["3.0/2.2.1", "5.0/5.1.1", "6.0/6.1.1", "7.0/6.1.1"], fsbp: ["EC2.7"] },
  practices: ["scale/10", "scale/bill"],
  why: "A volume that nobody thought about is unencrypted. The default closes that gap for every new volume and snapshot copy of the Region.",
  check: "aws ec2 get-ebs-encryption-by-default --region <region>",
  remedy: {
    cli: "aws ec2 enable-ebs-encryption-by-default --region <region>",
    console: "EC2 > Settings > Data protection and security > EBS encryption > Manage > Enable.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-7"],
  live: { scope: "region", reads: ["ec2:GetEbsEncryptionByDefault"] },
  says: "leaves new volumes unencrypted",
  settings: [
    {
      types: ["Account::EbsEncryptionByDefault"],
      property: "Enabled",
      must: { be: true },
      live: () => "",
      fix: { to: true, safety: "safe" },
    },
  ],
});
