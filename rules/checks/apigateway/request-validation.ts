import { mayBe, settingRule } from "../../model/index.ts";

/** Methods of REST APIs whose requests go on as they come; AWS's default. A browser's OPTIONS has nothing to validate. */
export const apigatewayRequestValidation = settingRule({
  id: "apigateway/request-validation",
  title: "API method validates no request",
  severity: "info",
  preset: "all",
  aliases: ["CKV2_AWS_53", "APIGWRequestValidation"],
  practices: ["scale/7"],
  why: "What is malformed can be refused before it reaches, and costs, the code behind.",
  check:
    "aws apigateway get-method --region <region> --rest-api-id <id> --resource-id <resource> --http-method POST --query requestValidatorId",
  remedy: {
    cli: "aws apigateway update-method --region <region> --rest-api-id <id> --resource-id <resource> --http-method POST --patch-operations op=replace,path=/requestValidatorId,value=<validator>",
    console: "API Gateway > APIs > the API > Resources > the method > Method request > Edit > Request validator.",
  },
  references: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html",
  ],
  says: "validates no request",
  applies: (method) => !mayBe(method, "HttpMethod", "options"),
  settings: [{ types: ["AWS::ApiGateway::Method"], property: "RequestValidatorId", must: { beSet: true } }],
});
