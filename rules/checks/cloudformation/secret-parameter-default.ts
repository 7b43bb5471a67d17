import { resourceRule } from "../../model/index.ts";
import { isHidden, secretDefault } from "../../secrets/declared-secrets.ts";
import { withoutDefault } from "../../secrets/literal-problem.ts";

/** Defaults of parameters and variables that take a secret: by their name, or because they are hidden. */
export const cloudformationSecretParameterDefault = resourceRule({
  id: "cloudformation/secret-parameter-default",
  title: "Secret parameter has a default value",
  severity: "high",
  preset: "recommended",
  credential: "declared",
  aliases: ["directory_service_microsoft_ad_password_set_to_plaintext_or_default_ref", "W2501"],
  practices: ["tips/10"],
  why: "The default is a password that everybody with the template knows, and whoever deploys without a thought deploys it.",
  check: "aws cloudformation get-template-summary --region <region> --stack-name <stack> --query 'Parameters[?NoEcho]'",
  remedy: {
    console:
      "Remove the default, give the value when you deploy, and change the password wherever the default is in use.",
  },
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html",
    "https://developer.hashicorp.com/terraform/language/values/variables",
  ],
  types: ["Template::Parameter", "Terraform::Variable"],
  *judge(declared) {
    const standard = declared.properties.entries.get("Default")?.value;
    if (standard === undefined || secretDefault(declared) === undefined) return;
    const { source, id } = declared;
    const what = source === "terraform" ? `Variable ${id}` : `Parameter ${id}`;
    const hidden =
      isHidden(declared) === true ? `is ${source === "terraform" ? "sensitive" : "NoEcho"}` : "takes a secret";
    yield { message: `${what} ${hidden} and has a default`, at: standard.at, fixes: [withoutDefault(declared)] };
  },
});
