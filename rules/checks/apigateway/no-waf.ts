import { attachmentsOf, resourceRule } from "../../model/index.ts";
import type { Resource, Scope, Value } from "../../model/index.ts";
import { isPrivate, named } from "./shared/sheltered.ts";

const associations = ["AWS::WAFv2::WebACLAssociation", "AWS::WAFRegional::WebACLAssociation"];

/** `arn:aws:apigateway:…::/restapis/…/stages/live`, whatever of it is known. */
function namesStage(value: Value | undefined, stage: Resource): boolean {
  const text = value?.is === "scalar" ? String(value.value) : value?.is === "unknown" ? value.text : undefined;
  const name = stage.properties.entries.get("StageName")?.value;
  return text !== undefined && name?.is === "scalar" && text.endsWith(`/stages/${name.value}`);
}

function isAssociated(stage: Resource, scope: Scope): boolean {
  return associations.some((type) => {
    const { resources, complete } = attachmentsOf(scope, stage, type, "ResourceArn");
    if (resources.length > 0 || !complete) return true;
    return scope.resources.some(
      (each) => each.type === type && namesStage(each.properties.entries.get("ResourceArn")?.value, stage),
    );
  });
}

/** Stages of REST APIs that no web ACL belongs to. */
export const apigatewayNoWaf = resourceRule({
  id: "apigateway/no-waf",
  title: "API stage has no web ACL",
  severity: "low",
  preset: "strict",
  aliases: ["CKV2_AWS_29", "api_gateway_without_waf", "APIGWAssociatedWithWAF", "APIGateway.4"],
  controls: { fsbp: ["APIGateway.4"] },
  practices: ["scale/7"],
  why: "Without a web ACL nothing stops the known attacks and the floods of requests before they reach the code behind.",
  check: "aws apigateway get-stage --region <region> --rest-api-id <id> --stage-name <stage> --query webAclArn",
  remedy: {
    cli: "aws wafv2 associate-web-acl --region <region> --web-acl-arn <web-acl-arn> --resource-arn <arn>",
    console: "API Gateway > APIs > the API > Stages > the stage > Edit > Web application firewall.",
  },
  references: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-aws-waf.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html#apigateway-4",
  ],
  types: ["AWS::ApiGateway::Stage"],
  companions: [...associations, "AWS::ApiGateway::RestApi"],
  *judge(stage, scope) {
    // Settings of methods tell of a stage that stands elsewhere.
    if (stage.properties.opaque !== undefined || isAssociated(stage, scope)) return;
    const api = named(scope, stage.properties.entries.get("RestApiId")?.value, "AWS::ApiGateway::RestApi");
    if (isPrivate(api ?? stage)) return;
    yield { message: `${stage.id} has no web ACL`, at: stage.name };
  },
});
