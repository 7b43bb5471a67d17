import { facts, factsIn, resourceRule } from "../../model/index.ts";

/** Buckets that serve a website of their own; those that only send visitors elsewhere are no fault. */
export const s3Website = resourceRule({
  id: "s3/website",
  title: "Bucket serves a website over plain HTTP",
  severity: "medium",
  preset: "recommended",
  aliases: ["s3_static_website_host_enabled"],
  practices: ["scale/7", "scale/12"],
  why: "S3's website endpoints know no HTTPS, and need objects that everyone can read: CloudFront serves them encrypted from a bucket that stays private.",
  check: "aws s3api get-bucket-website --bucket <id>",
  remedy: {
    cli: "# After CloudFront serves the site with origin access control:\naws s3api delete-bucket-website --bucket <id>",
    console: "S3 > Buckets > the bucket > Properties > Static website hosting > Edit > Disable.",
  },
  references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html"],
  types: ["AWS::S3::Bucket"],
  *judge(bucket) {
    const written = bucket.properties.entries.get("WebsiteConfiguration");
    for (const fact of facts(bucket, "WebsiteConfiguration")) {
      if (fact.is !== "set" || fact.value.is !== "map") continue;
      const [elsewhere] = factsIn(fact.value, "RedirectAllRequestsTo", fact.at);
      if (elsewhere?.is !== "unset") continue;
      if (fact.value.opaque !== undefined || fact.value.entries.size === 0) continue;
      const when = fact.when === undefined ? "" : ` when ${fact.when}`;
      yield { message: `${bucket.id} serves a website over plain HTTP${when}`, at: written?.key ?? fact.at };
    }
  },
});
