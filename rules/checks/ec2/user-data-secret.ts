import { factsIn, resourceRule } from "../../model/index.ts";
import { placeIn, textsIn } from "../../secrets/references-in.ts";
import { secretsInText } from "../../secrets/secrets-in-text.ts";

/** Secrets in the scripts that instances run at their start: AWS credentials, private keys, tokens and passwords. */
export const ec2UserDataSecret = resourceRule({
  id: "ec2/user-data-secret",
  title: "User data contains a credential",
  severity: "critical",
  preset: "recommended",
  credential: "used",
  aliases: [
    "CKV_AWS_46",
    "AWS-0029",
    "AWS-0129",
    "user_data_contains_encoded_private_key",
    "hardcoded_aws_access_key",
    "ec2_instance_secrets_user_data",
    "ec2_launch_template_no_secrets",
  ],
  practices: ["tips/10", "accounts/roles"],
  why: "Every process on the instance reads its user data, and so does everybody who may describe the instance or its template.",
  check:
    "aws ec2 describe-instance-attribute --region <region> --instance-id <id> --attribute userData --query UserData.Value --output text | base64 -d",
  remedy: {
    console:
      "Give the instance a role and let the script read the secret from Secrets Manager or Parameter Store; change the secret: it stays in the history.",
  },
  references: [
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html",
    "https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_cli.html",
  ],
  types: ["AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration"],
  *judge(resource, { now }) {
    const within = resource.type === "AWS::EC2::LaunchTemplate" ? "LaunchTemplateData." : "";
    for (const property of ["UserData", "UserDataBase64"]) {
      for (const { is, at, ...fact } of factsIn(resource.properties, within + property, resource.name)) {
        if (is === "unset" || at.in !== "file" || !("value" in fact)) continue;
        for (const text of textsIn(fact.value.node)) {
          for (const found of secretsInText(String(text.value), now)) {
            yield {
              message: `The user data of ${resource.id} has ${found.what} in it`,
              at: { ...at, range: placeIn(text, found) },
              ...(found.example === true ? { severity: "low" as const } : {}),
            };
          }
        }
      }
    }
  },
});
