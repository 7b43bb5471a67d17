import { textRule } from "../../model/index.ts";
import { credentialProblems, here } from "../../secrets/problems.ts";

/** A secret access key by its name and shape, without a key id near it. */
export const secretsSecretAccessKey = textRule({
  id: "secrets/secret-access-key",
  title: "AWS secret access key is written in a file",
  severity: "high",
  preset: "recommended",
  aliases: ["aws-secret-access-key"],
  practices: ["scale/2", "tips/10", "tips/16"],
  why: "With the key id, which is no secret and easy to come by, whoever reads it acts as the key's owner.",
  check: "aws iam get-access-key-last-used --access-key-id <key-id>",
  remedy: {
    cli: "aws iam update-access-key --access-key-id <key-id> --status Inactive --user-name <user>",
    console:
      "IAM > Users > the user > Security credentials > Access keys > Actions > Deactivate; then look in CloudTrail what the key did.",
  },
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/securing_access-keys.html"],
  judge: (text) =>
    credentialProblems(text, "secret-access-key", (credential) => ({
      message: `An AWS secret access key is written ${here(credential)}: deactivate the key it belongs to`,
    })),
});
