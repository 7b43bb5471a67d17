import { settingRule } from "../../model/index.ts";
import type { Fact, Resource, Severity } from "../../model/index.ts";

const administrators = ["aws", "aws-cn", "aws-us-gov"].flatMap((partition) =>
  ["AdministratorAccess", "IAMFullAccess"].map((name) => `arn:${partition}:iam::aws:policy/${name}`),
);

/** Live, a user's keys last for ever; the roles of IAM Identity Center are what administrators are meant to take on. */
function weight(_: Fact, { source, type, id }: Resource): Severity | undefined {
  if (source !== "account") return undefined;
  if (type === "AWS::IAM::User") return "critical";
  return id.startsWith("AWSReservedSSO_") ? "info" : undefined;
}

/** Roles, users and groups that hold one of AWS's administrator policies. */
export const iamAdminManagedPolicyAttached = settingRule({
  id: "iam/admin-managed-policy-attached",
  title: "AdministratorAccess is attached",
  severity: "high",
  preset: "recommended",
  aliases: [
    "CKV_AWS_274",
    "CKV_AWS_275",
    "CKV2_AWS_56",
    "ecs_service_admin_role_is_present",
    "W43",
    "W44",
    "IAMNoManagedPolicies",
    "IAM.1",
    "iam_aws_attached_policy_no_administrative_privileges",
    "iam_user_administrator_access_policy",
    "iam_group_administrator_access_policy",
    "iam_role_administratoraccess_policy",
  ],
  controls: { cis: ["3.0/1.16", "5.0/1.15", "6.0/2.15", "7.0/2.14"], fsbp: ["IAM.1"] },
  practices: ["tips/21", "accounts/least-privilege", "scale/bill", "accounts/fine-grained"],
  why: "Whoever acts as this principal may do everything, its mistakes and its thieves included.",
  check: "aws iam list-entities-for-policy --policy-arn arn:aws:iam::aws:policy/AdministratorAccess",
  remedy: {
    cli: "aws iam detach-role-policy --role-name <id> --policy-arn arn:aws:iam::aws:policy/AdministratorAccess\n# A user or a group: detach-user-policy --user-name <id>, detach-group-policy --group-name <id>",
    console: "IAM > Policies > AdministratorAccess > Entities attached > Detach; attach a policy with what is used.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-1",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
  ],
  live: { scope: "global", reads: ["iam:GetAccountAuthorizationDetails"] },
  says: "may do everything",
  settings: [
    {
      types: ["AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"],
      property: "ManagedPolicyArns[*]",
      must: { notBe: administrators },
      live: (arn) => `${arn} is attached`,
      severity: weight,
      fix: { remove: true, safety: "review" },
    },
  ],
});
