import { blocks, json, list, mapped, words } from "./mapped-type.ts";
import type { Keys, MappedType } from "./mapped-type.ts";

const inline: Keys = { PolicyName: "name", PolicyDocument: json("policy") };
const identity = [{ path: "PolicyDocument", kind: "identity" }] as const;

/** A managed policy given to somebody by a resource of its own, of which CloudFormation has none. */
const attachments: readonly MappedType[] = Object.entries<Keys>({
  aws_iam_user_policy_attachment: { PolicyArn: "policy_arn", Users: "user" },
  aws_iam_role_policy_attachment: { PolicyArn: "policy_arn", Roles: "role" },
  aws_iam_group_policy_attachment: { PolicyArn: "policy_arn", Groups: "group" },
  aws_iam_policy_attachment: {
    PolicyArn: "policy_arn",
    Users: list("users"),
    Roles: list("roles"),
    Groups: list("groups"),
  },
  aws_ssoadmin_managed_policy_attachment: { PolicyArn: "managed_policy_arn", PermissionSet: "permission_set_arn" },
}).map(([terraform, keys]) => mapped(terraform, "Account::PolicyAttachment", keys, { grant: true }));

/** IAM and permission sets. */
export const iam: readonly MappedType[] = [
  mapped(
    "aws_iam_role",
    "AWS::IAM::Role",
    {
      RoleName: "name",
      Path: "path",
      AssumeRolePolicyDocument: json("assume_role_policy"),
      ManagedPolicyArns: list("managed_policy_arns"),
      PermissionsBoundary: "permissions_boundary",
      MaxSessionDuration: "max_session_duration",
      Policies: blocks("inline_policy", inline, { resource: { type: "aws_iam_role_policy", via: "role" } }),
    },
    {
      reference: "name",
      inline: { Policies: blocks("inline_policy", inline) },
      policies: [
        { path: "AssumeRolePolicyDocument", kind: "trust" },
        { path: "Policies[*].PolicyDocument", kind: "identity" },
      ],
    },
  ),
  mapped(
    "aws_iam_user",
    "AWS::IAM::User",
    { UserName: "name", Path: "path", PermissionsBoundary: "permissions_boundary" },
    { reference: "name" },
  ),
  mapped(
    "aws_iam_instance_profile",
    "AWS::IAM::InstanceProfile",
    // A list of one in CloudFormation, a single name here.
    { InstanceProfileName: "name", Path: "path", Roles: words("role", {}) },
    { reference: "name" },
  ),
  mapped("aws_iam_group", "AWS::IAM::Group", { GroupName: "name", Path: "path" }, { reference: "name" }),
  mapped(
    "aws_iam_policy",
    "AWS::IAM::ManagedPolicy",
    {
      ManagedPolicyName: "name",
      Path: "path",
      PolicyDocument: json("policy"),
    },
    { reference: "arn", policies: identity },
  ),
  mapped("aws_iam_role_policy", "AWS::IAM::RolePolicy", { ...inline, RoleName: "role" }, { policies: identity }),
  mapped("aws_iam_user_policy", "AWS::IAM::UserPolicy", { ...inline, UserName: "user" }, { policies: identity }),
  mapped("aws_iam_group_policy", "AWS::IAM::GroupPolicy", { ...inline, GroupName: "group" }, { policies: identity }),
  ...attachments,
  mapped("aws_iam_openid_connect_provider", "AWS::IAM::OIDCProvider", {
    Url: "url",
    ClientIdList: list("client_id_list"),
  }),
  // What a module only looks up stands for it all the same.
  mapped("data.aws_iam_openid_connect_provider", "AWS::IAM::OIDCProvider", { Url: "url" }),
  mapped("data.aws_iam_policy", "Account::PolicyLookup", { Name: "name", Arn: "arn" }),
  mapped("aws_iam_access_key", "AWS::IAM::AccessKey", { UserName: "user", Status: "status" }),
  mapped(
    "aws_ssoadmin_permission_set_inline_policy",
    "AWS::SSO::PermissionSet",
    { InlinePolicy: json("inline_policy") },
    {
      policies: [{ path: "InlinePolicy", kind: "identity" }],
    },
  ),
  mapped("aws_iam_account_password_policy", "Account::PasswordPolicy", {
    MinimumPasswordLength: "minimum_password_length",
    RequireSymbols: "require_symbols",
    RequireNumbers: "require_numbers",
    RequireUppercaseCharacters: "require_uppercase_characters",
    RequireLowercaseCharacters: "require_lowercase_characters",
    MaxPasswordAge: "max_password_age",
    PasswordReusePrevention: "password_reuse_prevention",
    AllowUsersToChangePassword: "allow_users_to_change_password",
  }),
];
