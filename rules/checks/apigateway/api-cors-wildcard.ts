import { facts, isIn, nativePath, resourceRule } from "../../model/index.ts";
import type { Resource } from "../../model/index.ts";

/** Where each type says which origins may call; SAM also takes a single text, or `true` for all. */
function placesOf({ type, writtenAs }: Resource): readonly string[] {
  if (type === "AWS::ApiGatewayV2::Api") return ["CorsConfiguration.AllowOrigins[*]", "CorsConfiguration"];
  return writtenAs === "AWS::Serverless::Api" ? ["Cors.AllowOrigin", "Cors"] : [];
}

function isEveryOrigin(value: string | number | boolean, type: string): boolean {
  const text = String(value);
  return text === "*" || text === "'*'" || (type === "AWS::ApiGatewayV2::Api" && text === "true");
}

/** APIs whose CORS lets the pages of every origin read the answers; low unless they may send credentials. */
export const apigatewayApiCorsWildcard = resourceRule({
  id: "apigateway/api-cors-wildcard",
  title: "API answers the pages of every origin",
  severity: "medium",
  preset: "recommended",
  aliases: ["CKV2_AWS_75"],
  practices: ["tips/21"],
  why: "Any website that a signed-in user visits can call the API from the user's browser and read what it answers.",
  check: "aws apigatewayv2 get-api --region <region> --api-id <id> --query CorsConfiguration",
  remedy: {
    cli: "aws apigatewayv2 update-api --region <region> --api-id <id> --cors-configuration AllowOrigins=https://app.example.com",
    console:
      "API Gateway > APIs > the API > CORS > Configure > Access-Control-Allow-Origin: the origins of your pages.",
  },
  references: ["https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html"],
  types: ["AWS::ApiGatewayV2::Api", "AWS::ApiGateway::Stage"],
  *judge(api) {
    const credentials = ["CorsConfiguration.AllowCredentials", "Cors.AllowCredentials"].some((path) =>
      isIn(api, path, "true"),
    );
    for (const path of placesOf(api)) {
      for (const fact of facts(api, path)) {
        if (fact.is !== "set" || fact.value.is !== "scalar" || !isEveryOrigin(fact.value.value, api.type)) continue;
        const when = fact.when === undefined ? "" : ` when ${fact.when}`;
        yield {
          message: `${api.id} answers the pages of every origin${credentials ? ", with the user's credentials" : ""}: ${nativePath(api, path)} is ${fact.value.value}${when}`,
          at: fact.at,
          ...(credentials ? {} : { severity: "low" as const }),
        };
      }
    }
  },
});
