import { settingRule } from "../../model/index.ts";

/** Custom domain names that allow TLS 1.0, and those that leave it to AWS. */
export const apigatewayTls = settingRule({
  id: "apigateway/tls",
  title: "API domain allows TLS 1.0",
  severity: "high",
  preset: "recommended",
  aliases: ["CKV_AWS_206", "AWS-0005", "AWS-0112", "api_gateway_without_security_policy", "W62"],
  practices: ["scale/12"],
  why: "TLS 1.0 and 1.1 have known weaknesses and no client of today needs them.",
  check: "aws apigateway get-domain-name --region <region> --domain-name <id> --query securityPolicy",
  remedy: {
    cli: "aws apigateway update-domain-name --region <region> --domain-name <id> --patch-operations op=replace,path=/securityPolicy,value=TLS_1_2",
    console: "API Gateway > Custom domain names > the name > Edit > Minimum TLS version > TLS 1.2.",
  },
  references: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html",
  ],
  says: "does not refuse TLS 1.0",
  settings: [
    {
      types: ["AWS::ApiGateway::DomainName"],
      property: "SecurityPolicy",
      must: { notBe: ["TLS_1_0"] },
      fix: { to: "TLS_1_2", safety: "safe" },
    },
    {
      types: ["AWS::ApiGateway::DomainName"],
      property: "SecurityPolicy",
      must: { beSet: true },
      // What AWS takes then depends on the endpoint, and on the year in which the domain was made.
      severity: () => "low",
      fix: { to: "TLS_1_2", safety: "safe" },
    },
    {
      types: ["AWS::ApiGatewayV2::DomainName"],
      property: "DomainNameConfigurations[*].SecurityPolicy",
      must: { notBe: ["TLS_1_0"] },
      fix: { to: "TLS_1_2", safety: "safe" },
    },
  ],
});
