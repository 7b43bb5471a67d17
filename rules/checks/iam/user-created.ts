import { resourceRule } from "../../model/index.ts";

/** Users that a template makes. */
export const iamUserCreated = resourceRule({
  id: "iam/user-created",
  title: "Template creates an IAM user",
  severity: "info",
  preset: "all",
  aliases: ["CKV_AWS_273"],
  practices: ["scale/3", "accounts/sso"],
  why: "A user has a password or keys that never expire, and that somebody has to rotate, guard and delete.",
  check: "aws iam list-users",
  remedy: {
    cli: "aws iam delete-user --user-name <id>",
    console: "IAM Identity Center for people; a role for programs.",
  },
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-users-federation-idp"],
  types: ["AWS::IAM::User"],
  *judge(user) {
    if (user.source === "account") return;
    yield {
      message: `${user.id} is an IAM user: people and programs can have short-lived credentials instead`,
      at: user.name,
    };
  },
});
