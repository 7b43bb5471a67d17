import { facts, nativePath, PlainReference, resourceRule } from "../../model/index.ts";
import type { Fix, Resource, UnsetFact } from "../../model/index.ts";
import { logFormat, stageTypes } from "./shared/stages.ts";

function settingOf({ type }: Resource): string {
  return type === "AWS::ApiGatewayV2::Stage" ? "AccessLogSettings" : "AccessLogSetting";
}

/** Access logs into a log group of their own. */
function fixOf(stage: Resource, { on, missing, instead }: UnsetFact): Fix {
  const arn = new PlainReference({ added: "AccessLogs" }, "Arn");
  const whole = { DestinationArn: arn, Format: logFormat(stage.type) };
  const to = missing.length > 1 ? whole : arn;
  return {
    title: "Write access logs into a new log group",
    safety: "review",
    edits: [
      instead === undefined || missing.length === 1
        ? { edit: "put", on, path: missing.length > 1 ? [settingOf(stage)] : missing, to }
        : { edit: "set", target: instead.target, to: whole },
      {
        edit: "resource",
        after: stage,
        type: "AWS::Logs::LogGroup",
        name: "AccessLogs",
        properties: { RetentionInDays: 90 },
      },
    ],
  };
}

/** Stages of APIs without access log; AWS writes none by default. */
export const apigatewayAccessLogs = resourceRule({
  id: "apigateway/access-logs",
  title: "API stage writes no access log",
  severity: "medium",
  preset: "recommended",
  aliases: [
    "CKV_AWS_76",
    "CKV_AWS_95",
    "AWS-0001",
    "AWS-0113",
    "AWS-0116",
    "api_gateway_access_logging_disabled",
    "W69",
    "W46",
    "APIGWAccessLogging",
    "APIGateway.1",
    "APIGateway.9",
  ],
  controls: { fsbp: ["APIGateway.1", "APIGateway.9"] },
  practices: ["tips/5", "scale/4"],
  why: "Without access logs nobody can tell after an incident who called what, and from where.",
  check: "aws apigateway get-stages --region <region> --rest-api-id <id> --query 'item[?!accessLogSettings].stageName'",
  remedy: {
    cli: "aws apigateway update-stage --region <region> --rest-api-id <id> --stage-name <stage> --patch-operations op=replace,path=/accessLogSettings/destinationArn,value=<log-group-arn>",
    console: "API Gateway > APIs > the API > Stages > the stage > Logs and tracing > Edit > Custom access logging.",
  },
  references: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html#apigateway-9",
  ],
  types: stageTypes,
  *judge(stage) {
    const path = `${settingOf(stage)}.DestinationArn`;
    for (const fact of facts(stage, path)) {
      if (fact.is !== "unset") continue;
      const when = fact.when === undefined ? "" : ` when ${fact.when}`;
      const named = nativePath(stage, fact.missing.length > 1 ? settingOf(stage) : path);
      yield {
        message: `${stage.id} writes no access log: ${named} is not set${when}`,
        at: fact.at,
        fixes: [fixOf(stage, fact)],
      };
    }
  },
});
