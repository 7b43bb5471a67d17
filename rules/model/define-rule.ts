import type { PolicyRule, ResourceRule, TextRule } from "./rule.ts";

/** Defines a rule over resources. */
export function resourceRule(rule: Omit<ResourceRule, "subject">): ResourceRule {
  return { subject: "resource", ...rule };
}

/** Defines a rule over IAM policies. */
export function policyRule(rule: Omit<PolicyRule, "subject">): PolicyRule {
  return { subject: "policy", ...rule };
}

/** Defines a rule over texts. */
export function textRule(rule: Omit<TextRule, "subject">): TextRule {
  return { subject: "text", ...rule };
}
