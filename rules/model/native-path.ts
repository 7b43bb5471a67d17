import type { Resource } from "./resource.ts";
import type { Shape } from "./value.ts";

/** A property path as the author writes it: `MetadataOptions.HttpTokens`, or `metadata_options.http_tokens`. */
export function nativePath(resource: Resource, path: string): string {
  const keys = path.replaceAll("[*]", "").split(".");
  const native = nativeKeys(resource.properties.shape, keys);
  return native.filter((key) => key !== "").join(".");
}

/** The keys of a path in Terraform's names where there is a shape, as they are otherwise. */
export function nativeKeys(shape: Shape | undefined, keys: readonly string[]): readonly string[] {
  const [key, ...rest] = keys;
  if (key === undefined || shape === undefined) return keys;
  const terraform = shape.keys[key];
  if (terraform === undefined) return keys;
  // A constant of CDK says all that is below it.
  if (terraform.members !== undefined && terraform.shape === undefined) return [terraform.name];
  // A level without a name of its own is called by the first thing in it.
  const [first] = Object.keys(terraform.shape?.keys ?? {});
  if (terraform.name === "" && rest.length === 0 && first !== undefined) return nativeKeys(terraform.shape, [first]);
  return [terraform.name, ...nativeKeys(terraform.shape, rest)];
}

/** A scalar as the author writes it: Terraform has its own words for some (`Enabled` is `true`). */
export function nativeValue(
  resource: Resource,
  path: string,
  value: string | number | boolean,
): string | number | boolean {
  let shape = resource.properties.shape;
  const keys = path.replaceAll("[*]", "").split(".");
  for (const [index, key] of keys.entries()) {
    const terraform = shape?.keys[key];
    if (terraform === undefined) return value;
    if (index === keys.length - 1) return terraform.values?.[String(value)] ?? value;
    shape = terraform.shape;
  }
  return value;
}
