import { resourceRule } from "../../model/index.ts";
import type { Edit, Resource } from "../../model/index.ts";
import { isHidden, isSecretByName, passwordOf } from "../../secrets/declared-secrets.ts";

function hide({ properties }: Resource): Edit {
  const written = properties.entries.get("NoEcho")?.value;
  return written === undefined
    ? { edit: "put", on: properties, path: ["NoEcho"], to: true }
    : { edit: "set", target: written, to: true };
}

/** Parameters that take a secret, by their name or by what uses them, and are shown in the console and by the API. */
export const cloudformationSecretParameterEcho = resourceRule({
  id: "cloudformation/secret-parameter-echo",
  title: "Secret parameter is shown in the console",
  severity: "high",
  preset: "recommended",
  aliases: ["W2509"],
  practices: ["tips/10"],
  why: "Without NoEcho the value stands in the console and in DescribeStacks for everybody who may look at the stack.",
  check: "aws cloudformation describe-stacks --region <region> --query 'Stacks[].[StackName,Parameters]'",
  remedy: {
    console:
      "Set NoEcho: true on the parameter and update the stack; better still, take the value from Secrets Manager.",
  },
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html#creds",
  ],
  types: ["Template::Parameter"],
  *judge(parameter, scope) {
    if (isHidden(parameter) !== false) return;
    const used = passwordOf(scope, parameter);
    if (used === undefined && !isSecretByName(parameter)) return;
    const written = parameter.properties.entries.get("NoEcho")?.value;
    yield {
      message: `Parameter ${parameter.id}${used === undefined ? "" : `, the ${used},`} is shown: NoEcho is ${written === undefined ? "not set" : "false"}`,
      at: written?.at ?? parameter.name,
      fixes: [{ title: "Set NoEcho to true", safety: "safe", edits: [hide(parameter)] }],
    };
  },
});
