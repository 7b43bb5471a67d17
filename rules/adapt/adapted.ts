import type { Policy } from "../model/policy.ts";
import type { Resource } from "../model/resource.ts";

/** What an adapter makes of its source. */
export interface Adapted {
  readonly resources: readonly Resource[];
  /** What a template or module says beside its resources (parameters, outputs, providers, …), in the same form. */
  readonly sections: readonly Resource[];
  readonly policies: readonly Policy[];
}
