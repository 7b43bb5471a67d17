import { textRule } from "../../model/index.ts";
import { credentialProblems, here, keyName } from "../../secrets/problems.ts";

/** A key id without its secret, of the form that AWS issues. */
export const secretsAccessKeyId = textRule({
  id: "secrets/access-key-id",
  title: "AWS access key id is written in a file",
  severity: "medium",
  preset: "recommended",
  aliases: ["aws-access-key-id", "AWS.AccessKeyID"],
  practices: ["tips/10", "tips/16"],
  why: "A key id alone opens nothing, but it names account and owner, and the secret is often not far away.",
  check: "aws iam get-access-key-last-used --access-key-id <key-id>",
  remedy: {
    cli: "aws iam update-access-key --access-key-id <key-id> --status Inactive --user-name <user>",
    console:
      "IAM > Users > the user > Security credentials > Access keys > Actions > Deactivate; then look in CloudTrail what the key did.",
  },
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/securing_access-keys.html"],
  judge: (text) =>
    credentialProblems(text, "access-key-id", (credential) =>
      credential.temporary === true
        ? {
            message: `The key id${keyName(credential)} of temporary AWS credentials is written ${here(credential)}`,
            severity: "low",
          }
        : { message: `An AWS access key id${keyName(credential)} is written ${here(credential)}` },
    ),
});
