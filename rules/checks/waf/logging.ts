import { attachmentsOf, facts, PlainConcat, PlainReference, resourceRule } from "../../model/index.ts";
import type { Fix, Plain, Problem, Resource, Scope } from "../../model/index.ts";

/** WAF takes a log group only under a name of this kind, and its ARN without the `:*` at the end. */
const prefix = "aws-waf-logs-";

function logGroupArn(acl: Resource, name: string): Plain {
  if (acl.source === "terraform") return new PlainReference({ added: name }, "Arn");
  const pseudo = (what: "Partition" | "Region" | "AccountId") => new PlainReference({ pseudo: what });
  return new PlainConcat([
    "arn:",
    pseudo("Partition"),
    ":logs:",
    pseudo("Region"),
    ":",
    pseudo("AccountId"),
    ":log-group:",
    new PlainReference({ added: name }),
  ]);
}

function fixOf(acl: Resource): Fix {
  const label = acl.id.split(".").at(-1) ?? acl.id;
  return {
    title: "Write the log into a new log group",
    safety: "review",
    edits: [
      {
        edit: "resource",
        after: acl,
        type: "AWS::WAFv2::LoggingConfiguration",
        name: "WafLogging",
        properties: {
          ResourceArn: new PlainReference(acl, "Arn"),
          LogDestinationConfigs: [logGroupArn(acl, "WafLogs")],
        },
      },
      {
        edit: "resource",
        after: acl,
        type: "AWS::Logs::LogGroup",
        name: "WafLogs",
        properties: { LogGroupName: `${prefix}${label.toLowerCase()}`, RetentionInDays: 90 },
      },
    ],
  };
}

function* judged(acl: Resource, scope: Scope): Generator<Problem> {
  const { resources, complete } = attachmentsOf(scope, acl, "AWS::WAFv2::LoggingConfiguration", "ResourceArn");
  if (complete && resources.length === 0)
    yield {
      message: `${acl.id} writes no log: nobody sees what it lets through and what it blocks`,
      at: acl.name,
      fixes: [fixOf(acl)],
    };
}

/** CloudFormation has no word for the log of a classic web ACL; Terraform has. */
function* judgedClassic(acl: Resource): Generator<Problem> {
  if (acl.source !== "terraform") return;
  for (const fact of facts(acl, "LoggingConfiguration"))
    if (fact.is === "unset")
      yield { message: `${acl.id} writes no log: logging_configuration is not set`, at: fact.at };
}

/** Web ACLs without log; AWS's default. */
export const wafLogging = resourceRule({
  id: "waf/logging",
  title: "Web ACL writes no log",
  severity: "low",
  preset: "strict",
  aliases: ["CKV2_AWS_31", "CKV_AWS_176", "WAFv2LoggingEnabled", "WAF.11"],
  controls: { fsbp: ["WAF.11"] },
  practices: ["scale/7", "scale/4"],
  why: "Without its log nobody can tell what an attack tried, which rules it met, and whom a rule keeps out by mistake.",
  check: "aws wafv2 get-logging-configuration --region <region> --resource-arn <arn>",
  remedy: {
    cli: "aws wafv2 put-logging-configuration --region <region> --logging-configuration ResourceArn=<arn>,LogDestinationConfigs=<log-group-arn>",
    console: "WAF & Shield > Web ACLs > the web ACL > Logging and metrics > Edit > Enable.",
  },
  references: [
    "https://docs.aws.amazon.com/waf/latest/developerguide/logging.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/waf-controls.html#waf-11",
  ],
  types: ["AWS::WAFv2::WebACL", "AWS::WAF::WebACL", "AWS::WAFRegional::WebACL"],
  companions: ["AWS::WAFv2::LoggingConfiguration"],
  judge: (acl, scope) => (acl.type === "AWS::WAFv2::WebACL" ? judged(acl, scope) : judgedClassic(acl)),
});
