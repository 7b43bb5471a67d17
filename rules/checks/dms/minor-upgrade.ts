import { settingRule } from "../../model/index.ts";

/** Replication instances without minor upgrades; on by default in CloudFormation, off in Terraform. */
export const dmsMinorUpgrade = settingRule({
  id: "dms/minor-upgrade",
  title: "DMS automatic minor upgrades are off",
  severity: "low",
  preset: "strict",
  aliases: ["CKV_AWS_222", "DMS.6"],
  controls: { fsbp: ["DMS.6"] },
  practices: ["scale/9"],
  why: "Minor versions carry the security patches; without them the instance grows old unnoticed.",
  check:
    "aws dms describe-replication-instances --region <region> --query 'ReplicationInstances[?!AutoMinorVersionUpgrade].ReplicationInstanceIdentifier'",
  remedy: {
    cli: "aws dms modify-replication-instance --region <region> --replication-instance-arn <arn> --auto-minor-version-upgrade",
    console: "DMS > Replication instances > the instance > Modify > Maintenance > Automatic minor version upgrade.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/dms-controls.html#dms-6"],
  says: "gets no minor upgrades by itself",
  settings: [
    {
      types: ["AWS::DMS::ReplicationInstance"],
      property: "AutoMinorVersionUpgrade",
      must: { be: true },
      unset: { terraform: false, cloudformation: true },
      fix: { to: true, safety: "safe" },
    },
  ],
});
