import { facts, settingRule } from "../../model/index.ts";
import type { Fact, Resource, Severity } from "../../model/index.ts";

/** What holds the permission to one organization, account or source. */
const limits = ["PrincipalOrgID", "SourceAccount", "SourceArn"];

function severityOf(_: Fact, permission: Resource): Severity | undefined {
  return limits.some((limit) => permission.properties.entries.has(limit)) ? "medium" : undefined;
}

/** The URL's own rule speaks of these. */
function belongsToUrl(_: Fact, permission: Resource): boolean {
  const reads = (property: string, good: string) =>
    [...facts(permission, property)].some(
      (fact) =>
        fact.is === "unknown" || (fact.is === "set" && fact.value.is === "scalar" && String(fact.value.value) === good),
    );
  return reads("FunctionUrlAuthType", "NONE") || reads("InvokedViaFunctionUrl", "true");
}

/** Lambda permissions for every principal; those of a function URL without authentication are lambda/url-no-auth's. */
export const lambdaPermissionPublic = settingRule({
  id: "lambda/permission-public",
  title: "Anyone may invoke the function",
  severity: "critical",
  preset: "recommended",
  aliases: [
    "CKV_AWS_301",
    "lambda_permission_principal_is_wildcard",
    "F13",
    "LambdaFunctionPublicAccessProhibited",
    "Lambda.1",
  ],
  controls: { fsbp: ["Lambda.1"] },
  practices: ["tips/21"],
  why: "Every AWS account can run the function, with input of its choice, at your cost.",
  check: "aws lambda get-policy --region <region> --function-name <id>",
  remedy: {
    cli: "aws lambda remove-permission --region <region> --function-name <id> --statement-id <statement>",
    console:
      "Lambda > Functions > the function > Configuration > Permissions > Resource-based policy statements > Delete.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/lambda-controls.html#lambda-1"],
  says: "names every principal as the caller",
  settings: [
    {
      types: ["AWS::Lambda::Permission"],
      property: "Principal",
      must: { notBe: ["*"] },
      except: belongsToUrl,
      severity: severityOf,
    },
  ],
});
