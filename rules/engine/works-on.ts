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
      if (rule.live?.only === true) return live;
      const written: readonly WorksOn[] = rule.types.some((type) => !type.startsWith("Account::"))
        ? ["cloudformation"]
        : [];
      const mapped: readonly WorksOn[] = rule.types.some((type) => terraformTypes.has(type)) ? ["terraform"] : [];
      return [...written, ...mapped, ...live];
    }
  }
}
