import { settingRule } from "../../model/index.ts";

/** Public hosted zones that log no queries; AWS's default. */
export const route53QueryLogging = settingRule({
  id: "route53/query-logging",
  title: "Public hosted zone logs no queries",
  severity: "info",
  preset: "all",
  aliases: ["CKV2_AWS_39", "cloudwatch_logging_disabled", "Route53.2"],
  controls: { fsbp: ["Route53.2"] },
  practices: ["scale/4"],
  why: "Queries show who looks for names that do not exist, and which records are still in use.",
  check: "aws route53 list-query-logging-configs --hosted-zone-id <id>",
  remedy: {
    cli: "aws route53 create-query-logging-config --hosted-zone-id <id> --cloud-watch-logs-log-group-arn <log-group-arn>",
    console: "Route 53 > Hosted zones > the zone > Configure query logging.",
  },
  references: [
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/query-logs.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/route53-controls.html#route53-2",
  ],
  says: "logs no queries",
  // A zone of VPCs is private, and has logs of another kind.
  applies: (zone) => !zone.properties.entries.has("VPCs"),
  settings: [{ types: ["AWS::Route53::HostedZone"], property: "QueryLoggingConfig", must: { beSet: true } }],
});
