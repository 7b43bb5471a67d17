import { facts, settingRule } from "../../model/index.ts";
import type { Resource } from "../../model/index.ts";

/** Images are signed in their registry. */
function isImage(resource: Resource): boolean {
  return [...facts(resource, "PackageType")].some(
    (fact) =>
      fact.is === "unknown" || (fact.is === "set" && fact.value.is === "scalar" && fact.value.value === "Image"),
  );
}

/** Functions without a code signing configuration; images cannot have one. */
export const lambdaCodeSigning = settingRule({
  id: "lambda/code-signing",
  title: "Function runs unsigned code",
  severity: "info",
  preset: "all",
  aliases: ["CKV_AWS_272"],
  practices: ["tips/23"],
  why: "Whoever may upload code, or got hold of the pipeline, can run code of their own: nothing checks who built it.",
  check: "aws lambda get-function-code-signing-config --region <region> --function-name <id>",
  remedy: {
    cli: "aws lambda put-function-code-signing-config --region <region> --function-name <id> --code-signing-config-arn <arn>",
    console: "Lambda > Functions > the function > Configuration > Code signing > Edit.",
  },
  references: ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html"],
  says: "takes code from whoever may upload it",
  settings: [
    {
      types: ["AWS::Lambda::Function"],
      property: "CodeSigningConfigArn",
      must: { beSet: true },
      except: (_, resource) => isImage(resource),
    },
  ],
});
