import type { Value } from "../../model/value.ts";
import { namer, targetOf } from "./owners.ts";
import type { Written } from "./resources.ts";

/** Resources that rules look for by what they name: type, attribute, type of what it names, its key here. */
const attached = [
  { type: "AWS::S3::BucketPolicy", via: "bucket", to: "AWS::S3::Bucket", key: "Bucket" },
  { type: "AWS::EC2::FlowLog", via: "vpc_id", to: "AWS::EC2::VPC", key: "ResourceId" },
] as const;

/** The resources with what they name said by address: also through another resource, or by the same variable. */
export function withTargets(written: readonly Written[]): readonly Written[] {
  return attached.reduce((all, { type, via, to, key }) => {
    if (!all.some(({ resource }) => resource.type === type)) return all;
    const nameOf = namer(all, to, via);
    return all.map((each) => {
      const { resource } = each;
      const value =
        resource.type === type ? (targetOf(resource, via) ?? resource.properties.entries.get(key)?.value) : undefined;
      const property = resource.properties.entries.get(key);
      const target = value?.is === "unknown" ? addressIn(nameOf(value), value) : undefined;
      if (target === undefined || property === undefined) return each;
      const entries = new Map(resource.properties.entries).set(key, { ...property, value: target });
      return { ...each, resource: { ...resource, properties: { ...resource.properties, entries } } };
    });
  }, written);
}

function addressIn(
  named: ReturnType<ReturnType<typeof namer>>,
  value: Extract<Value, { is: "unknown" }>,
): Value | undefined {
  if (named.is === "here") {
    const [id] = named.ids;
    return id === undefined || named.ids.length > 1 ? undefined : { ...value, refersTo: id };
  }
  if (named.is === "anywhere" || value.refersTo !== undefined) return undefined;
  return value.why.because === "reference" ? { ...value, refersTo: value.why.to } : undefined;
}
