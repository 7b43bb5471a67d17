import {
  facts,
  factsIn,
  mayBe,
  nativePath,
  resourceRule,
  scalarsIn,
  throughDefault,
  throughText,
} from "../../model/index.ts";
import type { Edit, ListValue, MapValue, Problem, Resource, ScalarValue } from "../../model/index.ts";

const origins = "DistributionConfig.Origins[*]";
const oldProtocols = new Set(["SSLv3", "TLSv1", "TLSv1.1"]);

/** S3's website endpoints speak nothing else: that is s3/website's to say. */
function isWebsite(origin: MapValue): boolean {
  const { texts, complete } = scalarsIn(origin, "DomainName");
  if (texts.some((text) => /\.s3-website[.-]/.test(text))) return true;
  const name = origin.entries.get("DomainName")?.value;
  return !complete && name?.is === "unknown" && /website/i.test(name.why.because === "reference" ? name.why.to : "");
}

/** What is asked for like the viewer is asked for by HTTPS where every viewer has to. */
function viewersUseHttps(distribution: Resource): boolean {
  const policies = ["DefaultCacheBehavior", "CacheBehaviors[*]"].map(
    (behavior) => `DistributionConfig.${behavior}.ViewerProtocolPolicy`,
  );
  return !policies.some((path) => mayBe(distribution, path, "allow-all"));
}

function* overHttp(distribution: Resource, origin: MapValue): Generator<Problem> {
  const path = "CustomOriginConfig.OriginProtocolPolicy";
  for (const fact of factsIn(origin, path, origin.at)) {
    if (fact.is !== "set" || fact.value.is !== "scalar") continue;
    const policy = String(fact.value.value);
    if (policy !== "http-only" && (policy !== "match-viewer" || viewersUseHttps(distribution))) continue;
    const property = nativePath(distribution, `${origins}.${path}`);
    const when = fact.when === undefined ? "" : ` when ${fact.when}`;
    const website = isWebsite(origin);
    yield {
      message: `${distribution.id} asks its origin over plain HTTP: ${property} is ${policy}${throughText(fact.value)}${when}`,
      at: fact.at,
      ...(website ? { severity: "low" as const } : throughDefault(fact.value, "medium")),
      ...(website
        ? {}
        : {
            fixes: [
              {
                title: `Set ${property} to https-only`,
                safety: "review" as const,
                edits: [{ edit: "set" as const, target: fact.value, to: "https-only" }, ...onlyNewTls(origin)],
              },
            ],
          }),
    };
  }
}

/** Over HTTPS the versions count that nobody asked for until now. */
function onlyNewTls(origin: MapValue): readonly Edit[] {
  return oldVersions(origin).map(({ list }) => ({ edit: "set", target: list, to: ["TLSv1.2"] }));
}

/** The lists of versions that hold old ones. */
function oldVersions(origin: MapValue): readonly { readonly list: ListValue; readonly old: readonly ScalarValue[] }[] {
  return [...factsIn(origin, "CustomOriginConfig.OriginSSLProtocols", origin.at)].flatMap((fact) => {
    if (fact.is !== "set" || fact.value.is !== "list") return [];
    const old = fact.value.items.filter((item) => item.is === "scalar" && oldProtocols.has(String(item.value)));
    const scalars = old.filter((item): item is ScalarValue => item.is === "scalar");
    return scalars.length === 0 ? [] : [{ list: fact.value, old: scalars }];
  });
}

function* overOldTls(distribution: Resource, origin: MapValue): Generator<Problem> {
  const path = "CustomOriginConfig.OriginSSLProtocols";
  // Over plain HTTP no version is used.
  if (scalarsIn(origin, "CustomOriginConfig.OriginProtocolPolicy").texts.includes("http-only")) return;
  for (const { list, old } of oldVersions(origin)) {
    const [first] = old;
    if (first === undefined) continue;
    const property = nativePath(distribution, `${origins}.${path}`);
    yield {
      message: `${distribution.id} asks its origin over old TLS: ${property} holds ${old.map(({ value }) => value).join(", ")}`,
      at: first.at,
      ...throughDefault(first, "medium"),
      fixes: [
        {
          title: `Set ${property} to TLSv1.2`,
          safety: "review",
          edits: [{ edit: "set", target: list, to: ["TLSv1.2"] }],
        },
      ],
    };
  }
}

/** Origins that CloudFront asks over plain HTTP or over TLS below 1.2. */
export const cloudfrontOriginHttp = resourceRule({
  id: "cloudfront/origin-http",
  title: "Origin is asked over plain HTTP or old TLS",
  severity: "medium",
  preset: "recommended",
  aliases: [
    "CKV2_AWS_72",
    "CKV2_AWS_54",
    "connection_between_cloudfront_origin_not_encrypted",
    "CloudFrontDistributionNoOutdatedSSL",
    "CloudFrontDistributionHttpsOriginNoOutdatedSSL",
    "CloudFront.9",
    "CloudFront.10",
  ],
  controls: { fsbp: ["CloudFront.9", "CloudFront.10"] },
  practices: ["scale/12"],
  why: "Viewers see HTTPS, but on the way to the origin everyone can read and change what is sent.",
  check:
    "aws cloudfront get-distribution-config --id <id> --query 'DistributionConfig.Origins.Items[].CustomOriginConfig'",
  remedy: {
    console: "CloudFront > Distributions > the distribution > Origins > Edit > Protocol: HTTPS only, minimum TLSv1.2.",
  },
  references: [
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-cloudfront-to-custom-origin.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html#cloudfront-9",
  ],
  types: ["AWS::CloudFront::Distribution"],
  *judge(distribution) {
    for (const fact of facts(distribution, origins)) {
      if (fact.is !== "set" || fact.value.is !== "map") continue;
      yield* overHttp(distribution, fact.value);
      yield* overOldTls(distribution, fact.value);
    }
  },
});
