import { terraformTypes } from "../data/terraform-map/index.ts";
import type { Rule } from "../model/rule.ts";

/** A kind of source that a rule judges. */
export type WorksOn = "cloudformation" | "terraform" | "policy" | "text" | "account";

/** Where a rule works, worked out from what the adapters can make of each source, never claimed. */
export function worksOn(rule: Rule): readonly WorksOn[] {
  const live: readonly WorksOn[] = rule.live === undefined ? [] : ["account"];
  switch (rule.subject) {
    case "text":
      return ["text", ...live];
    case "policy":
      return ["cloudformation", "terraform", "policy", ...live];
    case "resource": {
      const types = rule.types.filter((type) => !type.startsWith("Account::"));
      const written: readonly WorksOn[] = types.length === 0 ? [] : ["cloudformation"];
      const mapped: readonly WorksOn[] = types.some((type) => terraformTypes.has(type)) ? ["terraform"] : [];
      return [...written, ...mapped, ...live];
    }
  }
}
