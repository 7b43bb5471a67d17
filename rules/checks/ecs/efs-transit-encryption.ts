import { settingRule } from "../../model/index.ts";

/** Task volumes on EFS without TLS; AWS's default. */
export const ecsEfsTransitEncryption = settingRule({
  id: "ecs/efs-transit-encryption",
  title: "EFS volume of a task is mounted without TLS",
  severity: "medium",
  preset: "recommended",
  aliases: ["CKV_AWS_97", "AWS-0035", "efs_volume_with_disabled_transit_encryption"],
  practices: ["scale/12"],
  why: "Files go over the network as they are.",
  check:
    "aws ecs describe-task-definition --region <region> --task-definition <id> --query 'taskDefinition.volumes[].efsVolumeConfiguration'",
  remedy: {
    console: "ECS > Task definitions > Create new revision > Storage > Transit encryption: on.",
  },
  references: ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/efs-volumes.html"],
  says: "mounts EFS without TLS",
  settings: [
    {
      types: ["AWS::ECS::TaskDefinition"],
      property: "Volumes[*].EFSVolumeConfiguration.TransitEncryption",
      must: { be: "ENABLED" },
      unset: "DISABLED",
      // Volumes that are not on EFS have no such block at all.
      except: (fact) => fact.is === "unset" && fact.missing.length > 1,
      fix: { to: "ENABLED", safety: "replace" },
    },
  ],
});
