import { textRule } from "../../model/index.ts";
import { credentialProblems, here, keyName } from "../../secrets/problems.ts";

/** A long-term key id with its secret: one finding, at the id. */
export const secretsAccessKeyPair = textRule({
  id: "secrets/access-key-pair",
  title: "AWS access key and its secret are written in a file",
  severity: "critical",
  preset: "recommended",
  aliases: ["CKV_SECRET_2", "aws-access-token", "AWS.SecretAccessKey", "S6290", "generic-aws"],
  practices: ["scale/2", "tips/10", "tips/13", "tips/16", "accounts/roles"],
  why: "Whoever reads the file, a copy of it or its history acts as the key's owner, until the key is deactivated. Leaked keys are found and used within minutes.",
  check: "aws iam get-access-key-last-used --access-key-id <key-id>",
  remedy: {
    cli: "aws iam update-access-key --access-key-id <key-id> --status Inactive --user-name <user>",
    console:
      "IAM > Users > the user > Security credentials > Access keys > Actions > Deactivate; then look in CloudTrail what the key did.",
  },
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/securing_access-keys.html"],
  judge: (text) =>
    credentialProblems(text, "access-key-pair", (credential) =>
      credential.issuable === false
        ? {
            message: `An AWS access key${keyName(credential)} is written ${here(credential)} with its secret; AWS does not issue such an id, but the secret looks real`,
            severity: "medium",
          }
        : {
            message: `An AWS access key${keyName(credential)} is written ${here(credential)} with its secret: deactivate it, a removed line stays in the history`,
          },
    ),
});
