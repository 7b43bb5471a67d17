import type { Resource, Scope } from "../../../model/index.ts";

/** The bucket of the same template or module that a trail writes into, by reference or by name. */
export function bucketOf({ properties }: Resource, { resources }: Scope): Resource | undefined {
  const named = properties.entries.get("S3BucketName")?.value;
  return resources.find(({ id, type, properties: own }) => {
    if (type !== "AWS::S3::Bucket") return false;
    if (named?.is === "unknown") return named.refersTo === id;
    const name = own.entries.get("BucketName")?.value;
    return named?.is === "scalar" && name?.is === "scalar" && name.value === named.value;
  });
}
