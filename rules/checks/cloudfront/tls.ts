import { facts, settingRule } from "../../model/index.ts";
import type { Fact, Resource } from "../../model/index.ts";

const certificate = "DistributionConfig.ViewerCertificate";
const ofCloudFront = `${certificate}.CloudFrontDefaultCertificate`;

/** CloudFront's own certificate brings its policy with it: a version written beside it is not used. */
function isFixed(fact: Fact, distribution: Resource): boolean {
  if (fact.is === "unset" && fact.missing.length > 1) return true;
  return [...facts(distribution, ofCloudFront)].some(
    (own) =>
      own.is === "unknown" || (own.is === "set" && own.value.is === "scalar" && String(own.value.value) === "true"),
  );
}

/** Distributions that allow TLS below 1.2; info where CloudFront's own certificate decides. */
export const cloudfrontTls = settingRule({
  id: "cloudfront/tls",
  title: "Viewer certificate allows old TLS",
  severity: "high",
  preset: "recommended",
  aliases: [
    "CKV_AWS_174",
    "CKV2_AWS_42",
    "AWS-0013",
    "cloudfront_without_minimum_protocol_tls_1.2",
    "secure_ciphers_disabled",
    "W70",
    "CloudFrontDistributionHttpsViewerNoOutdatedSSL",
    "CloudFront.15",
    "CloudFront.7",
  ],
  controls: { fsbp: ["CloudFront.15", "CloudFront.7"] },
  practices: ["scale/12"],
  why: "TLS 1.0 and 1.1 have known weaknesses and no browser of today needs them.",
  check: "aws cloudfront get-distribution-config --id <id> --query DistributionConfig.ViewerCertificate",
  remedy: {
    console: "CloudFront > Distributions > the distribution > General > Edit > Security policy: TLSv1.2_2021.",
  },
  references: [
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html",
  ],
  says: "lets viewers use old TLS",
  settings: [
    {
      types: ["AWS::CloudFront::Distribution"],
      property: "DistributionConfig.ViewerCertificate.MinimumProtocolVersion",
      must: { notBe: ["SSLv3", "TLSv1", "TLSv1_2016", "TLSv1.1_2016"] },
      unset: "TLSv1",
      except: isFixed,
      fix: { to: "TLSv1.2_2021", safety: "safe" },
    },
    {
      types: ["AWS::CloudFront::Distribution"],
      property: "DistributionConfig.ViewerCertificate.CloudFrontDefaultCertificate",
      must: { be: false },
      unset: true,
      except: (fact) => fact.is === "unset" && fact.missing.length === 1,
      severity: () => "info",
    },
  ],
});
