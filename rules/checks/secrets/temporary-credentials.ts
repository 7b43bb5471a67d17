import { textRule } from "../../model/index.ts";
import { credentialProblems, here, keyName } from "../../secrets/problems.ts";

/** A temporary key id with its secret or session token; an expiration beside them that has passed is said. */
export const secretsTemporaryCredentials = textRule({
  id: "secrets/temporary-credentials",
  title: "Temporary AWS credentials are written in a file",
  severity: "high",
  preset: "recommended",
  aliases: ["aws-session-token-pair"],
  practices: ["scale/2", "tips/10"],
  why: "Until they expire, whoever reads them acts as the role they were made for.",
  check: "aws sts get-caller-identity # with the credentials in question, on a machine of yours",
  remedy: {
    cli: "# Revoke the sessions of the role that were made up to now (a Deny on aws:TokenIssueTime):\naws iam put-role-policy --role-name <role> --policy-name AWSRevokeOlderSessions --policy-document file://deny-older-sessions.json",
    console: "IAM > Roles > the role > Revoke sessions > Revoke active sessions.",
  },
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/securing_access-keys.html"],
  judge: (text) =>
    credentialProblems(text, "temporary-credentials", (credential) =>
      credential.expired === true
        ? {
            message: `Temporary AWS credentials${keyName(credential)} are written ${here(credential)}; they have expired`,
            severity: "info",
          }
        : {
            message: `Temporary AWS credentials${keyName(credential)} are written ${here(credential)}: they work until they expire`,
          },
    ),
});
