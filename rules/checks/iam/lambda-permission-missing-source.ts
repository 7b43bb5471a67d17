import { facts, nativePath, PlainReference, resourceRule } from "../../model/index.ts";
import type { Resource } from "../../model/index.ts";

/** What says for whom the service acts; a skill of Alexa has a token instead. */
const limits = ["SourceArn", "SourceAccount", "PrincipalOrgID", "EventSourceToken"];

function isAbsent(permission: Resource, property: string): boolean {
  return [...facts(permission, property)].every(({ is }) => is === "unset");
}

/** Permissions for an AWS service that say neither which resource nor which account it acts for. */
export const iamLambdaPermissionMissingSource = resourceRule({
  id: "iam/lambda-permission-missing-source",
  title: "AWS service may invoke the function for any account",
  severity: "high",
  preset: "recommended",
  aliases: ["CKV_AWS_364", "AWS-0067"],
  practices: ["tips/21"],
  why: "The service acts for whoever asks it to: from an account of their own, strangers can point their bucket, topic or rule at the function and run it with their input.",
  check: "aws lambda get-policy --region <region> --function-name <id>",
  remedy: {
    cli: "aws lambda remove-permission --region <region> --function-name <function> --statement-id <statement>\naws lambda add-permission --region <region> --function-name <function> --statement-id <statement> --action lambda:InvokeFunction --principal <service> --source-account <account>",
    console:
      "Lambda > Functions > the function > Configuration > Permissions > Resource-based policy statements > Edit: Source ARN or Source account.",
  },
  references: [
    "https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html",
  ],
  types: ["AWS::Lambda::Permission"],
  *judge(permission) {
    if (!limits.every((limit) => isAbsent(permission, limit))) return;
    for (const fact of facts(permission, "Principal")) {
      if (fact.is !== "set" || fact.value.is !== "scalar") continue;
      const service = String(fact.value.value);
      if (!/^[a-z0-9.-]+\.amazonaws\.com(\.cn)?$/i.test(service)) continue;
      const property = nativePath(permission, "SourceAccount");
      const own = permission.source === "cloudformation";
      yield {
        message: `${permission.id} lets ${service} invoke the function for any account: neither ${nativePath(permission, "SourceArn")} nor ${property} is set${fact.when === undefined ? "" : ` when ${fact.when}`}`,
        at: fact.at,
        fixes: [
          {
            title: own ? `Allow only what comes from this account` : `Add ${property} (fill in <account>)`,
            safety: "replace",
            edits: [
              {
                edit: "put",
                on: permission.properties,
                path: ["SourceAccount"],
                to: own ? new PlainReference({ pseudo: "AccountId" }) : "<account>",
              },
            ],
          },
        ],
      };
    }
  },
});
