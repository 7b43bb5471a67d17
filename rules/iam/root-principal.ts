import type { Edit, Fix } from "../model/fix.ts";
import type { Item, Policy, Statement } from "../model/policy.ts";
import { accountRoot, isWritten } from "./fixes.ts";

/** A fix that puts the policy's own account in the place of everyone; undefined where the principal is not written there. */
export function rootPrincipalFix(policy: Policy, { principals }: Statement, { value }: Item): Fix | undefined {
  if (!isWritten(policy) || principals === undefined || value.node?.kind !== "scalar") return undefined;
  const { arn, placeholder } = accountRoot(policy);
  const edits: readonly Edit[] = [{ edit: "set", target: value, to: principals.value === value ? { AWS: arn } : arn }];
  const title = placeholder
    ? "Allow only one account (fill in <account>)"
    : "Allow only this account's own users and roles";
  return { title, safety: "review", edits };
}
