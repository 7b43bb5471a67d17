import { facts } from "../model/fact.ts";
import type { Resource } from "../model/resource.ts";
import type { Scope } from "../model/scope.ts";

/**
 * Whether a flag of the public access block holds for a bucket of an account: its own block's or the account's. Where
 * one of them could not be read and the other is off, it counts as on, and the bucket is told: nothing is said then.
 */
export function isBlocked(flag: string, bucket: Resource, { resources }: Scope): boolean {
  const account = resources.find(({ type }) => type === "Account::S3PublicAccessBlock")?.properties.entries.get(flag);
  const values = [
    account?.value,
    ...[...facts({ ...bucket, onUnknown: () => {} }, `PublicAccessBlockConfiguration.${flag}`)].flatMap((fact) =>
      fact.is === "unset" ? [] : [fact.value],
    ),
  ].filter((value) => value !== undefined);
  if (values.some((value) => value.is === "scalar" && String(value.value) === "true")) return true;
  const hidden = values.find((value) => value.is === "unknown");
  if (hidden?.is === "unknown") bucket.onUnknown?.(hidden);
  return hidden !== undefined;
}
