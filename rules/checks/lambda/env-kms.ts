import { facts, settingRule } from "../../model/index.ts";
import type { Resource } from "../../model/index.ts";

function hasVariables(resource: Resource): boolean {
  return [...facts(resource, "Environment.Variables")].some(
    (fact) => fact.is === "set" && fact.value.is === "map" && fact.value.entries.size > 0,
  );
}

/** Functions with variables, encrypted with the key of the service. */
export const lambdaEnvKms = settingRule({
  id: "lambda/env-kms",
  title: "Environment variables use no key of your own",
  severity: "info",
  preset: "all",
  aliases: ["CKV_AWS_173"],
  practices: ["scale/11"],
  why: "They are always encrypted, but with a key of the service: with one of your own you decide who may read them, and see each use in CloudTrail.",
  check: "aws lambda list-functions --region <region> --query 'Functions[?Environment && !KMSKeyArn].FunctionName'",
  remedy: {
    cli: "aws lambda update-function-configuration --region <region> --function-name <id> --kms-key-arn <key-arn>",
    console:
      "Lambda > Functions > the function > Configuration > Environment variables > Edit > Encryption configuration > Use a customer master key.",
  },
  references: ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html"],
  says: "encrypts its environment variables with the key of the service",
  applies: hasVariables,
  settings: [{ types: ["AWS::Lambda::Function"], property: "KmsKeyArn", must: { beSet: true } }],
});
