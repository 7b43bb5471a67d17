import { facts, nativePath, resourceRule } from "../../model/index.ts";
import type { Fact, Fix, PlainMap, Resource } from "../../model/index.ts";

function metrics(name: string): PlainMap {
  return { CloudWatchMetricsEnabled: true, MetricName: name, SampledRequestsEnabled: true };
}

/** AWS's common rules, and a limit for each address. */
const rules: readonly PlainMap[] = [
  {
    Name: "common",
    Priority: 1,
    Statement: { ManagedRuleGroupStatement: { VendorName: "AWS", Name: "AWSManagedRulesCommonRuleSet" } },
    OverrideAction: { None: {} },
    VisibilityConfig: metrics("common"),
  },
  {
    Name: "rate-limit",
    Priority: 2,
    Statement: { RateBasedStatement: { Limit: 2000, AggregateKeyType: "IP" } },
    Action: { Block: {} },
    VisibilityConfig: metrics("rate-limit"),
  },
];

function allows(acl: Resource): boolean {
  return ["DefaultAction.Allow", "DefaultAction.Type"].some((path) =>
    [...facts(acl, path)].some(
      (fact) => fact.is === "set" && (fact.value.is !== "scalar" || String(fact.value.value).toUpperCase() === "ALLOW"),
    ),
  );
}

function fixOf(acl: Resource, fact: Exclude<Fact, { is: "unknown" }>): Fix | undefined {
  // The classic ones have rules of another kind, and no groups of AWS's.
  if (acl.type !== "AWS::WAFv2::WebACL") return undefined;
  const title = "Add AWS's common rules and a rate limit";
  if (fact.is === "set") return { title, safety: "review", edits: [{ edit: "set", target: fact.value, to: rules }] };
  return {
    title,
    safety: "review",
    edits: [
      fact.instead === undefined
        ? { edit: "put", on: fact.on, path: fact.missing, to: rules }
        : { edit: "set", target: fact.instead.target, to: rules },
    ],
  };
}

/** Web ACLs that let everything through: allowed by default, and no rule that says otherwise. */
export const wafEmpty = resourceRule({
  id: "waf/empty",
  title: "Web ACL lets everything through",
  severity: "medium",
  preset: "strict",
  aliases: ["CKV_AWS_175", "CKV_AWS_342", "webacl_allow_defaultaction", "WAF.10"],
  controls: { fsbp: ["WAF.10"] },
  practices: ["scale/7", "tips/2"],
  why: "A web ACL without rules looks like protection and is none.",
  check: "aws wafv2 get-web-acl --region <region> --scope REGIONAL --name <id> --id <acl-id> --query WebACL.Rules",
  remedy: {
    cli: "aws wafv2 update-web-acl --region <region> --scope REGIONAL --name <id> --id <acl-id> --lock-token <token> --default-action Allow={} --rules file://rules.json --visibility-config file://visibility.json",
    console: "WAF & Shield > Web ACLs > the web ACL > Rules > Add managed rule groups: Core rule set.",
  },
  references: [
    "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/waf-controls.html#waf-10",
  ],
  types: ["AWS::WAFv2::WebACL", "AWS::WAF::WebACL", "AWS::WAFRegional::WebACL"],
  *judge(acl) {
    if (acl.properties.entries.has("RuleJson") || !allows(acl)) return;
    for (const fact of facts(acl, "Rules")) {
      if (fact.is === "unknown") continue;
      if (fact.is === "set" && (fact.value.is !== "list" || fact.value.items.length > 0)) continue;
      const when = fact.when === undefined ? "" : ` when ${fact.when}`;
      const fix = fixOf(acl, fact);
      yield {
        message: `${acl.id} lets everything through: ${nativePath(acl, "Rules")} is ${fact.is === "set" ? "empty" : "not set"}${when}`,
        at: fact.at,
        ...(fix === undefined ? {} : { fixes: [fix] }),
      };
    }
  },
});
