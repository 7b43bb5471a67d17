import { settingRule } from "../../model/index.ts";

/** Buckets without a copy elsewhere; a choice, not AWS's default. */
export const s3Replication = settingRule({
  id: "s3/replication",
  title: "Bucket has no copy in another Region",
  severity: "info",
  preset: "all",
  aliases: ["CKV_AWS_144", "S3BucketReplicationEnabled", "S3.7"],
  practices: ["detection/dr"],
  why: "S3 keeps several copies, all in one Region: what must survive the loss of that Region, or of the account, needs one elsewhere.",
  check: "aws s3api get-bucket-replication --bucket <id>",
  remedy: {
    cli: "aws s3api put-bucket-replication --bucket <id> --replication-configuration file://replication.json",
    console: "S3 > Buckets > the bucket > Management > Replication rules > Create replication rule.",
  },
  references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html"],
  says: "has no copy in another Region",
  settings: [{ types: ["AWS::S3::Bucket"], property: "ReplicationConfiguration", must: { beSet: true } }],
});
