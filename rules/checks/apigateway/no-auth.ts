import {
  facts,
  isIn,
  mayBe,
  nativePath,
  resourceRule,
  scalarsIn,
  throughDefault,
  throughText,
} from "../../model/index.ts";
import type { Fact, Problem, Resource, Scope } from "../../model/index.ts";
import { isSheltered, named } from "./shared/sheltered.ts";

const health = /(^|\/)(health|healthz|healthcheck|health-check|ping|livez|readyz)$/i;

/** A browser asks with OPTIONS before it signs in, and a health check has no identity. */
function isOpenByNature(method: Resource, scope: Scope): boolean {
  if (mayBe(method, "HttpMethod", "options") || mayBe(method, "ApiKeyRequired", "true")) return true;
  const route = scalarsIn(method.properties, "RouteKey");
  if (!route.complete || route.texts.some((key) => /^options /i.test(key))) return true;
  const { entries } = method.properties;
  const place = named(scope, entries.get("ResourceId")?.value, "AWS::ApiGateway::Resource");
  const paths = [...route.texts, ...(place === undefined ? [] : scalarsIn(place.properties, "PathPart").texts)];
  return paths.some((path) => health.test(path));
}

/** Whether the API itself keeps strangers out, or has no place for an authorizer on this route. */
function isShelteredByApi({ properties: { entries }, ...method }: Resource, scope: Scope): boolean {
  const rest = named(scope, entries.get("RestApiId")?.value, "AWS::ApiGateway::RestApi");
  if (rest !== undefined) return isSheltered(rest, scope);
  const api = named(scope, entries.get("ApiId")?.value, "AWS::ApiGatewayV2::Api");
  // WebSocket APIs ask for authorization when a connection is made, and never after.
  if (api === undefined || !isIn(api, "ProtocolType", "websocket")) return false;
  return !mayBe({ ...method, properties: { ...api.properties, entries } }, "RouteKey", "$connect");
}

function problemOf(method: Resource, fact: Exclude<Fact, { is: "unknown" }>): Problem {
  const property = nativePath(method, "AuthorizationType");
  const [what] = [
    ...scalarsIn(method.properties, "RouteKey").texts,
    ...scalarsIn(method.properties, "HttpMethod").texts,
  ];
  const when = fact.when === undefined ? "" : ` when ${fact.when}`;
  const why =
    fact.is === "set" ? `${property} is NONE${throughText(fact.value)}${when}` : `${property} is not set${when}`;
  return {
    message: `${method.id} lets anyone call ${what === undefined ? "its method" : what.replace(/^[a-z]+/, (verb) => verb.toUpperCase())}: ${why}`,
    at: fact.at,
    ...(fact.is === "unset" ? { severity: "medium" as const } : throughDefault(fact.value, "high")),
  };
}

/** Methods and routes without authorization; medium where nobody wrote so. */
export const apigatewayNoAuth = resourceRule({
  id: "apigateway/no-auth",
  title: "API method needs no authorization",
  severity: "high",
  preset: "recommended",
  aliases: [
    "CKV_AWS_59",
    "CKV_AWS_309",
    "CKV2_AWS_70",
    "AWS-0004",
    "api_gateway_with_open_access",
    "api_gateway_without_configured_authorizer",
    "W59",
    "APIGWAuthorization",
    "APIGateway.8",
  ],
  controls: { fsbp: ["APIGateway.8"] },
  practices: ["tips/21", "scale/7"],
  why: "Whoever finds the address can call it: read what it returns, change what it changes, and run up the bill.",
  check:
    "aws apigateway get-resources --region <region> --rest-api-id <id> --embed methods --query 'items[].resourceMethods'",
  remedy: {
    cli: "aws apigateway update-method --region <region> --rest-api-id <id> --resource-id <resource> --http-method GET --patch-operations op=replace,path=/authorizationType,value=AWS_IAM",
    console: "API Gateway > APIs > the API > Resources > the method > Method request > Edit > Authorization.",
  },
  references: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html#apigateway-8",
  ],
  types: ["AWS::ApiGateway::Method", "AWS::ApiGatewayV2::Route"],
  companions: [
    "AWS::ApiGateway::RestApi",
    "AWS::ApiGateway::RestApiPolicy",
    "AWS::ApiGateway::Resource",
    "AWS::ApiGatewayV2::Api",
  ],
  *judge(method, scope) {
    const found = [...facts(method, "AuthorizationType")].filter(
      (fact) =>
        fact.is === "unset" ||
        (fact.is === "set" && fact.value.is === "scalar" && String(fact.value.value).toUpperCase() === "NONE"),
    );
    if (found.length === 0 || method.properties.entries.has("AuthorizerId")) return;
    if (isOpenByNature(method, scope) || isShelteredByApi(method, scope)) return;
    for (const fact of found) if (fact.is !== "unknown") yield problemOf(method, fact);
  },
});
