import { facts, factsIn, nativePath, PlainReference, resourceRule, scalarsIn } from "../../model/index.ts";
import type { Edit, Fix, MapValue, Resource, Scope, Value } from "../../model/index.ts";

/** A bucket by its own endpoint: one of the template's, or `….s3.….amazonaws.com`. */
function isBucket(origin: MapValue, { resources }: Scope): boolean {
  if (origin.entries.has("CustomOriginConfig") || origin.entries.has("VpcOriginConfig")) return false;
  if (origin.entries.get("S3OriginConfig")?.value.is === "map") return true;
  const name = origin.entries.get("DomainName")?.value;
  if (name?.is === "scalar") return /\.s3([.-][a-z0-9-]+)*\.amazonaws\.com$/.test(String(name.value));
  const id = name?.is === "unknown" ? name.refersTo : undefined;
  return id !== undefined && resources.some((each) => each.id === id && each.type === "AWS::S3::Bucket");
}

/** Whether a text is written that is not empty; what is not known counts. */
function isGiven(origin: MapValue, path: string): boolean {
  const { texts, complete } = scalarsIn(origin, path);
  return !complete || texts.some((text) => text !== "");
}

function fixOf(distribution: Resource, origin: MapValue): Fix {
  const id = new PlainReference({ added: "OriginAccess" });
  const written = origin.entries.get("OriginAccessControlId")?.value;
  const access: Edit =
    written === undefined
      ? { edit: "put", on: origin, path: ["OriginAccessControlId"], to: id }
      : { edit: "set", target: written, to: id };
  const config = origin.entries.get("S3OriginConfig")?.value;
  return {
    title: "Add an origin access control",
    safety: "review",
    edits: [
      access,
      ...(config?.is === "map" ? withoutIdentity(config) : []),
      {
        edit: "resource",
        after: distribution,
        type: "AWS::CloudFront::OriginAccessControl",
        name: "OriginAccess",
        properties: {
          OriginAccessControlConfig: {
            Name: `${distribution.id.split(".").at(-1) ?? "origin"}-s3`,
            OriginAccessControlOriginType: "s3",
            SigningBehavior: "always",
            SigningProtocol: "sigv4",
          },
        },
      },
    ],
  };
}

/** CloudFormation wants the older way written, and empty. */
function withoutIdentity(config: MapValue): readonly Edit[] {
  const identity: Value | undefined = config.entries.get("OriginAccessIdentity")?.value;
  return identity === undefined && config.shape === undefined
    ? [{ edit: "put", on: config, path: ["OriginAccessIdentity"], to: "" }]
    : [];
}

/** Origins in S3 that CloudFront asks without saying who it is: the bucket has to be open to everyone then. */
export const cloudfrontS3OriginOpen = resourceRule({
  id: "cloudfront/s3-origin-open",
  title: "S3 origin has no origin access control",
  severity: "medium",
  preset: "recommended",
  aliases: ["CKV2_AWS_46", "CloudFrontDistributionS3OriginAccessControl", "CloudFront.13"],
  controls: { fsbp: ["CloudFront.13"] },
  practices: ["tips/20", "scale/7"],
  why: "CloudFront can then read only what everyone can: the bucket is public, and can be read past CloudFront and its firewall.",
  check:
    "aws cloudfront get-distribution-config --id <id> --query 'DistributionConfig.Origins.Items[].[Id,OriginAccessControlId]'",
  remedy: {
    console:
      "CloudFront > Distributions > the distribution > Origins > Edit > Origin access control settings; then copy the policy to the bucket.",
  },
  references: [
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html#cloudfront-13",
  ],
  types: ["AWS::CloudFront::Distribution"],
  companions: ["AWS::S3::Bucket"],
  *judge(distribution, scope) {
    for (const fact of facts(distribution, "DistributionConfig.Origins[*]")) {
      if (fact.is !== "set" || fact.value.is !== "map" || !isBucket(fact.value, scope)) continue;
      const origin = fact.value;
      if (origin.opaque !== undefined || isGiven(origin, "OriginAccessControlId")) continue;
      if (isGiven(origin, "S3OriginConfig.OriginAccessIdentity")) continue;
      const [name] = factsIn(origin, "DomainName", origin.at);
      const property = nativePath(distribution, "DistributionConfig.Origins[*].OriginAccessControlId");
      yield {
        message: `${distribution.id} reads a bucket that has to be open for it: ${property} is not set`,
        at: origin.entries.get("DomainName")?.key ?? name?.at ?? fact.at,
        fixes: [fixOf(distribution, origin)],
      };
    }
  },
});
