import { settingRule } from "../../model/index.ts";

/** Snapshots shared with all accounts, and the switch that lets them be. */
export const ec2EbsSnapshotPublic = settingRule({
  id: "ec2/ebs-snapshot-public",
  title: "EBS snapshot may be restored by anyone",
  severity: "critical",
  preset: "recommended",
  aliases: ["EC2.1", "EC2.182", "ec2_ebs_public_snapshot"],
  controls: { fsbp: ["EC2.1"] },
  practices: ["production/21"],
  why: "A public snapshot is a copy of a disk for every AWS account in the world: files, keys and databases included.",
  check:
    "aws ec2 describe-snapshots --region <region> --owner-ids self --restorable-by-user-ids all --query 'Snapshots[].SnapshotId'",
  remedy: {
    cli: "aws ec2 modify-snapshot-attribute --region <region> --snapshot-id <id> --attribute createVolumePermission --operation-type remove --group-names all",
    console: "EC2 > Snapshots > the snapshot > Actions > Modify permissions > Private.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-1",
    "https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html",
  ],
  live: { scope: "region", reads: ["ec2:DescribeSnapshots"] },
  says: "lets everyone restore snapshots",
  settings: [
    {
      types: ["AWS::EC2::SnapshotBlockPublicAccess"],
      property: "State",
      must: { beOneOf: ["block-all-sharing", "block-new-sharing"] },
      fix: { to: "block-all-sharing", safety: "safe" },
    },
    {
      types: ["AWS::EC2::Snapshot"],
      property: "CreateVolumePermissions[*].Group",
      must: { notBe: ["all"] },
      live: () => "it is shared with all AWS accounts",
      fix: { remove: true, safety: "review" },
    },
  ],
});
