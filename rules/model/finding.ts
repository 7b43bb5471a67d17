import type { Fix } from "./fix.ts";
import type { Origin } from "./origin.ts";
import type { PolicyKind } from "./policy.ts";
import type { Related, RuleId } from "./rule.ts";
import type { Severity } from "./severity.ts";

/** One fault in one place. Made once, in the engine; every surface renders this object. */
export interface Finding {
  readonly rule: RuleId;
  readonly aliases: readonly string[];
  readonly severity: Severity;
  readonly message: string;
  readonly at: Origin;
  readonly resource?: FindingResource;
  readonly policy?: { readonly kind: PolicyKind };
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  readonly tag?: "unnecessary" | "deprecated";
  /** What stands at its place is a credential: whoever shows the line covers it. */
  readonly credential?: true;
  /** Stable while lines move; never made from a credential's value. */
  readonly fingerprint: string;
}

/** The resource a finding is about. `id` is a logical id, a Terraform address, or the console's name. */
export interface FindingResource {
  readonly type: string;
  readonly id: string;
  readonly arn?: string;
}
