import { textRule } from "../../model/index.ts";
import { credentialProblems, here } from "../../secrets/problems.ts";

/** A session token by how it begins, or by its name. */
export const secretsSessionToken = textRule({
  id: "secrets/session-token",
  title: "AWS session token is written in a file",
  severity: "medium",
  preset: "recommended",
  aliases: ["aws-session-token"],
  practices: ["scale/2", "tips/10"],
  why: "A session token is the third part of temporary credentials; where it stands, the others usually are or were.",
  check: "aws sts get-caller-identity # with the credentials in question, on a machine of yours",
  remedy: {
    cli: "# Revoke the sessions of the role that were made up to now (a Deny on aws:TokenIssueTime):\naws iam put-role-policy --role-name <role> --policy-name AWSRevokeOlderSessions --policy-document file://deny-older-sessions.json",
    console: "IAM > Roles > the role > Revoke sessions > Revoke active sessions.",
  },
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/securing_access-keys.html"],
  judge: (text) =>
    credentialProblems(text, "session-token", (credential) => ({
      message: `An AWS session token is written ${here(credential)}`,
    })),
});
