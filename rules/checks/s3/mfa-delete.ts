import { facts, nativePath, nativeValue, resourceRule, throughDefault } from "../../model/index.ts";
import type { Fact, Resource, UnsetFact } from "../../model/index.ts";

const versioning = "VersioningConfiguration";

/** On the bucket itself; the resource for versioning leaves it as somebody set it by hand. */
function isOffByDefault({ on }: UnsetFact): boolean {
  return on.shape?.keys["MfaDelete"]?.values !== undefined;
}

/** What is at fault: MFA delete that is not on, or that has no versions to protect. */
function faultsOf(bucket: Resource): readonly (readonly [string, Fact])[] {
  const paths = [`${versioning}.MfaDelete`, `${versioning}.Status`];
  return paths
    .flatMap((path) => [...facts(bucket, path)].map((fact) => [path, fact] as const))
    .filter(([path, fact]) => {
      if (fact.is === "unset") return path.endsWith("MfaDelete") && fact.missing.length === 1 && isOffByDefault(fact);
      return fact.is === "set" && fact.value.is === "scalar" && fact.value.value !== "Enabled";
    });
}

/** Versioned buckets whose versions can be deleted without MFA. Only Terraform can write it; only root can switch it on. */
export const s3MfaDelete = resourceRule({
  id: "s3/mfa-delete",
  title: "Versions can be deleted without MFA",
  severity: "low",
  preset: "all",
  aliases: ["AWS-0170", "s3_bucket_without_enabled_mfa_delete", "S3.20"],
  controls: { cis: ["3.0/2.1.2", "5.0/2.1.2"], fsbp: ["S3.20"] },
  practices: ["tips/20"],
  why: "Whoever gets hold of the right keys can delete all versions for good; with MFA delete it also takes the device of the root user.",
  check: "aws s3api get-bucket-versioning --bucket <id>",
  remedy: {
    cli: "# As the root user, with a code of its MFA device:\naws s3api put-bucket-versioning --bucket <id> --versioning-configuration Status=Enabled,MFADelete=Enabled --mfa '<serial-number> <code>'",
    console: "The console cannot: use the command line as the root user.",
  },
  references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiFactorAuthenticationDelete.html"],
  types: ["AWS::S3::Bucket"],
  writtenIn: ["terraform"],
  *judge(bucket) {
    if (bucket.source !== "terraform") return;
    const [first] = faultsOf(bucket);
    if (first === undefined) return;
    const [path, fact] = first;
    const property = nativePath(bucket, path);
    const value =
      fact.is === "set" && fact.value.is === "scalar"
        ? `is ${nativeValue(bucket, path, fact.value.value)}`
        : "is not set";
    yield {
      message: `${bucket.id} lets versions be deleted without MFA: ${property} ${value}`,
      at: fact.at,
      ...(fact.is === "set" ? throughDefault(fact.value, "low") : {}),
    };
  },
});
