import type { Fact, Resource, Scope } from "../../model/index.ts";
import { settingRule } from "../../model/index.ts";

/** Encryption of what is made from a snapshot follows the snapshot; `NoDevice` and `VirtualName` have no disk. */
function fromSnapshot(fact: Fact): boolean {
  if (fact.is !== "unset") return false;
  return !fact.missing.includes("Ebs") ? fact.on.entries.has("SnapshotId") : true;
}

/** Whether the module turns on encryption by default for the account and Region. */
function encryptedByDefault(resource: Resource, { resources }: Scope): boolean {
  if (resource.source === "account") return false;
  return resources.some((other) => {
    if (other.type !== "Account::EbsEncryptionByDefault") return false;
    const enabled = other.properties.entries.get("Enabled")?.value;
    return enabled === undefined || enabled.is !== "scalar" || String(enabled.value) !== "false";
  });
}

/** Volumes and block device mappings without encryption; a mapping from a snapshot follows the snapshot. */
export const ec2EbsEncryption = settingRule({
  id: "ec2/ebs-encryption",
  title: "EBS volume is not encrypted",
  severity: "high",
  preset: "recommended",
  aliases: [
    "CKV_AWS_3",
    "CKV_AWS_8",
    "CKV_AWS_183",
    "CKV_AWS_235",
    "AWS-0026",
    "AWS-0008",
    "AWS-0122",
    "AWS-0131",
    "ebs_volume_encryption_disabled",
    "block_device_is_not_encrypted",
    "F1",
    "EC2EBSVolumeEncrypted",
    "EC2.3",
    "EC2.181",
    "ec2_ebs_volume_encryption",
  ],
  controls: { fsbp: ["EC2.3"] },
  practices: ["scale/10", "detection/encryption", "scale/bill"],
  why: "Whoever gets at the disk, a snapshot of it or a copy reads everything on it. Encryption costs nothing and is not noticeable.",
  check:
    "aws ec2 describe-volumes --region <region> --filters Name=encrypted,Values=false --query 'Volumes[].VolumeId'",
  remedy: {
    cli: "# A volume cannot be encrypted in place: copy its snapshot with encryption, make a volume of the copy, swap them.\naws ec2 create-snapshot --region <region> --volume-id <id>\naws ec2 copy-snapshot --region <region> --source-region <region> --source-snapshot-id <snapshot> --encrypted",
    console:
      "EC2 > Volumes > the volume > Create snapshot; Snapshots > Copy snapshot with encryption; create a volume from the copy.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-3"],
  live: { scope: "region", reads: ["ec2:DescribeVolumes"] },
  says: "stores data unencrypted",
  applies: (resource, scope) => !encryptedByDefault(resource, scope),
  settings: [
    {
      types: ["AWS::EC2::Volume"],
      property: "Encrypted",
      must: { be: true },
      unset: false,
      except: fromSnapshot,
      fix: { to: true, safety: "replace" },
    },
    {
      types: ["AWS::EC2::Instance", "AWS::AutoScaling::LaunchConfiguration"],
      property: "BlockDeviceMappings[*].Ebs.Encrypted",
      must: { be: true },
      unset: false,
      except: fromSnapshot,
      fix: { to: true, safety: "replace" },
    },
    {
      types: ["AWS::EC2::LaunchTemplate"],
      property: "LaunchTemplateData.BlockDeviceMappings[*].Ebs.Encrypted",
      must: { be: true },
      unset: false,
      except: fromSnapshot,
      fix: { to: true, safety: "review" },
    },
  ],
});
