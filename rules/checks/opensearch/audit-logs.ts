import { facts, factsIn, nativePath, resourceRule, written } from "../../model/index.ts";
import type { Edit, Fix, Resource, SetFact, UnsetFact, Value } from "../../model/index.ts";

const property = "LogPublishingOptions";
const audit = "AUDIT_LOGS";
const errors = "ES_APPLICATION_LOGS";

/** Audit logs need fine-grained access control: without it the error log is all that a domain can keep. */
function withoutUsers(domain: Resource): boolean {
  return [...facts(domain, "AdvancedSecurityOptions.Enabled")].every(
    (fact) =>
      fact.is === "unset" ||
      (fact.is === "set" && fact.value.is === "scalar" && String(fact.value.value).toLowerCase() === "false"),
  );
}

/** One log of a domain. */
interface Log {
  /** Undefined where nobody knows it. */
  readonly type: string | undefined;
  readonly options: Value;
}

/** CloudFormation has a map by type, Terraform a block for each. */
function logsOf({ value }: SetFact): readonly Log[] {
  if (value.is === "map") return [...value.entries].map(([type, { value: options }]) => ({ type, options }));
  const items = value.is === "list" ? value.items : [];
  return items.map((options) => {
    const type = options.is === "map" ? options.entries.get("LogType")?.value : undefined;
    return { type: type?.is === "scalar" ? String(type.value) : undefined, options };
  });
}

/** Unset means off in CloudFormation, on in Terraform. */
function isOn({ options }: Log, domain: Resource): boolean {
  return [...factsIn(options, "Enabled", options.at)].every((fact) => {
    if (fact.is === "unset") return domain.source === "terraform";
    return fact.is === "unknown" || fact.value.is !== "scalar" || String(fact.value.value).toLowerCase() !== "false";
  });
}

function fixOf(domain: Resource, fact: SetFact | UnsetFact, type: string): Fix {
  const off = fact.is === "set" ? logsOf(fact).find((log) => log.type === type) : undefined;
  const why = type === errors ? "; an audit log needs fine-grained access control" : "";
  return { title: `Publish ${type}${why}`, safety: "review", edits: edits() };

  function edits(): readonly Edit[] {
    if (off !== undefined)
      return [...factsIn(off.options, "Enabled", off.options.at)].flatMap((flag) =>
        flag.is === "unknown" ? [] : [written(flag, true)],
      );
    const options = { CloudWatchLogsLogGroupArn: "<log-group-arn>", Enabled: true };
    const { value } = fact.is === "set" ? fact : {};
    if (domain.source !== "terraform")
      return value?.is === "map"
        ? [{ edit: "put", on: value, path: [type], to: options }]
        : [written(fact, { [type]: options })];
    const block = { LogType: type, ...options };
    return [
      value?.is === "list" && value.items.length > 0
        ? { edit: "append", on: value, to: block }
        : written(fact, [block]),
    ];
  }
}

/** Search domains that do not publish who did what; AWS's default. */
export const opensearchAuditLogs = resourceRule({
  id: "opensearch/audit-logs",
  title: "Audit logs are not published",
  severity: "medium",
  preset: "strict",
  aliases: [
    "CKV_AWS_84",
    "CKV_AWS_317",
    "AWS-0042",
    "elasticsearch_without_audit_logs",
    "elasticsearch_without_es_application_logs",
    "elasticsearch_logs_disabled",
    "OpenSearchErrorLogsToCloudWatch",
    "Opensearch.4",
    "Opensearch.5",
    "ES.4",
    "ES.5",
    "opensearch_service_domains_audit_logging_enabled",
    "opensearch_service_domains_cloudwatch_logging_enabled",
  ],
  controls: { fsbp: ["Opensearch.4", "Opensearch.5", "ES.4", "ES.5"] },
  practices: ["scale/4", "tips/5"],
  why: "Without them nobody can tell who read or deleted which document.",
  check:
    "aws opensearch describe-domain --region <region> --domain-name <id> --query DomainStatus.LogPublishingOptions",
  remedy: {
    cli: "aws opensearch update-domain-config --region <region> --domain-name <id> --log-publishing-options AUDIT_LOGS={CloudWatchLogsLogGroupArn=<log-group-arn>,Enabled=true}",
    console: "OpenSearch Service > Domains > the domain > Logs > Audit logs > Enable.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html#opensearch-5",
    "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/audit-logs.html",
  ],
  types: ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"],
  *judge(domain) {
    const bare = withoutUsers(domain);
    const enough = bare ? [audit, errors] : [audit];
    for (const fact of facts(domain, property)) {
      if (fact.is === "unknown") continue;
      const logs = fact.is === "set" ? logsOf(fact) : [];
      if (logs.some((log) => log.type === undefined || (enough.includes(log.type) && isOn(log, domain)))) continue;
      const off = logs.some(({ type }) => type === audit);
      const what = `${logs.length === 0 ? "" : `${audit} in `}${nativePath(domain, property)} is ${off ? "off" : "not set"}`;
      const when = fact.when === undefined ? "" : ` when ${fact.when}`;
      yield {
        message: `${domain.id} keeps no audit log: ${what}${when}`,
        at: fact.at,
        fixes: [fixOf(domain, fact, bare && !off ? errors : audit)],
      };
    }
  },
});
