import { settingRule } from "../../model/index.ts";
import { isLogDestination } from "./shared/log-destination.ts";

/** Buckets without server access log; AWS's default. Buckets that hold logs of others are left out. */
export const s3AccessLogging = settingRule({
  id: "s3/access-logging",
  title: "Bucket writes no access log",
  severity: "low",
  preset: "strict",
  aliases: ["CKV_AWS_18", "AWS-0089", "s3_bucket_logging_disabled", "W35", "S3BucketLoggingEnabled", "S3.9"],
  controls: { fsbp: ["S3.9"] },
  practices: ["tips/5", "tips/6", "scale/4"],
  why: "Without access logs nobody can tell after an incident which objects were read, and by whom.",
  check: "aws s3api get-bucket-logging --bucket <id>",
  remedy: {
    cli: 'aws s3api put-bucket-logging --bucket <id> --bucket-logging-status \'{"LoggingEnabled":{"TargetBucket":"<log-bucket>","TargetPrefix":"<id>/"}}\'',
    console: "S3 > Buckets > the bucket > Properties > Server access logging > Edit > Enable.",
  },
  references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-9",
  ],
  says: "writes no access log",
  settings: [
    {
      types: ["AWS::S3::Bucket"],
      property: "LoggingConfiguration",
      must: { beSet: true },
      except: (_, bucket, scope) => isLogDestination(bucket, scope),
      fix: { to: { DestinationBucketName: "<log-bucket>", LogFilePrefix: "s3/" }, safety: "review" },
    },
  ],
});
