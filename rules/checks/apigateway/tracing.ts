import { settingRule } from "../../model/index.ts";

/** Stages of REST APIs without X-Ray; AWS's default. */
export const apigatewayTracing = settingRule({
  id: "apigateway/tracing",
  title: "API stage is not traced",
  severity: "info",
  preset: "all",
  aliases: ["CKV_AWS_73", "AWS-0003", "AWS-0111", "api_gateway_xray_disabled", "APIGWXrayEnabled", "APIGateway.3"],
  controls: { fsbp: ["APIGateway.3"] },
  practices: ["detection/cloudwatch"],
  why: "A trace shows what a request touched behind the API, and where it took its time or failed.",
  check: "aws apigateway get-stage --region <region> --rest-api-id <id> --stage-name <stage> --query tracingEnabled",
  remedy: {
    cli: "aws apigateway update-stage --region <region> --rest-api-id <id> --stage-name <stage> --patch-operations op=replace,path=/tracingEnabled,value=true",
    console: "API Gateway > APIs > the API > Stages > the stage > Logs and tracing > Edit > X-Ray tracing.",
  },
  references: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-xray.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html#apigateway-3",
  ],
  says: "is not traced",
  settings: [
    {
      types: ["AWS::ApiGateway::Stage"],
      property: "TracingEnabled",
      must: { be: true },
      unset: false,
      fix: { to: true, safety: "safe" },
    },
  ],
});
