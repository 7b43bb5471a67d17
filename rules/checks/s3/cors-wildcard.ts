import { settingRule } from "../../model/index.ts";

/** CORS rules of buckets that let the pages of every origin in. */
export const s3CorsWildcard = settingRule({
  id: "s3/cors-wildcard",
  title: "CORS rule allows every origin",
  severity: "medium",
  preset: "recommended",
  aliases: ["s3_bucket_with_unsecured_cors_rule"],
  practices: ["tips/20"],
  why: "Any website that somebody visits can use the bucket from that browser, with signed addresses it got hold of or with what its policy allows.",
  check: "aws s3api get-bucket-cors --bucket <id>",
  remedy: {
    cli: "# Name the origins of your own pages, and put the rules back:\naws s3api put-bucket-cors --bucket <id> --cors-configuration file://cors.json",
    console: "S3 > Buckets > the bucket > Permissions > Cross-origin resource sharing > Edit: name your own origins.",
  },
  references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html"],
  says: "answers the pages of every origin",
  settings: [
    {
      types: ["AWS::S3::Bucket"],
      property: "CorsConfiguration.CorsRules[*].AllowedOrigins[*]",
      must: { notBe: ["*"] },
    },
  ],
});
