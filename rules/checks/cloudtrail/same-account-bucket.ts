import { resourceRule } from "../../model/index.ts";
import { bucketOf } from "./shared/bucket-of.ts";

/** Trails whose bucket is made beside them. */
export const cloudtrailSameAccountBucket = resourceRule({
  id: "cloudtrail/same-account-bucket",
  title: "Trail stays in the account that it records",
  severity: "info",
  preset: "all",
  aliases: [],
  practices: ["scale/6", "detection/cloudtrail", "accounts/cloudtrail"],
  why: "Whoever takes the account over takes its evidence over too: in an account of its own, the log is out of reach.",
  check: "aws cloudtrail describe-trails --region <region> --query 'trailList[].[Name,S3BucketName]'",
  remedy: {
    cli: "aws cloudtrail update-trail --region <region> --name <id> --s3-bucket-name <bucket-of-the-logging-account>",
    console: "CloudTrail > Trails > the trail > Edit > Storage location: the bucket of the logging account.",
  },
  references: [
    "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-receive-logs-from-multiple-accounts.html",
  ],
  types: ["AWS::CloudTrail::Trail"],
  *judge(trail, scope) {
    const bucket = bucketOf(trail, scope);
    if (bucket === undefined) return;
    yield {
      message: `${trail.id} is stored in ${bucket.id}, in the account that it records`,
      at: trail.properties.entries.get("S3BucketName")?.key ?? trail.name,
      related: [{ message: "the bucket", at: bucket.name }],
    };
  },
});
