import { facts, nativePath, resourceRule, throughDefault, throughText, UNKNOWN_PIECE } from "../../model/index.ts";
import type { Fact, Problem, Resource, Severity } from "../../model/index.ts";

/** AWS's policy → what its holder may do. */
const powers: Readonly<Record<string, { readonly says: string; readonly severity: Severity }>> = {
  AdministratorAccess: { says: "may do everything", severity: "high" },
  IAMFullAccess: { says: "may do everything", severity: "high" },
  PowerUserAccess: { says: "may do everything but manage IAM", severity: "medium" },
  AWSCloudShellFullAccess: { says: "may carry files out through CloudShell", severity: "low" },
};

/** Type → where it lists managed policies. */
const lists: Readonly<Record<string, string>> = {
  "AWS::IAM::Role": "ManagedPolicyArns[*]",
  "AWS::IAM::User": "ManagedPolicyArns[*]",
  "AWS::IAM::Group": "ManagedPolicyArns[*]",
  "AWS::SSO::PermissionSet": "ManagedPolicies[*]",
  "Account::PolicyAttachment": "PolicyArn",
};

/** A policy of AWS's, in whichever partition: that may be all of the ARN that is not known. */
const managed = new RegExp(`^arn:(?:aws[a-z-]*|${UNKNOWN_PIECE}):iam::aws:policy/(\\w+)$`);

interface Found {
  readonly fact: Exclude<Fact, { is: "unset" }>;
  readonly arn: string;
  readonly says: string;
  readonly severity: Severity;
}

function found(resource: Resource): readonly Found[] {
  return [...facts(resource, lists[resource.type] ?? "")].flatMap((fact): readonly Found[] => {
    if (fact.is === "unset") return [];
    const { value } = fact;
    const arn = value.is === "scalar" ? String(value.value) : value.is === "unknown" ? (value.text ?? "") : "";
    const power = powers[managed.exec(arn)?.[1] ?? ""];
    return power === undefined ? [] : [{ fact, arn: arn.replaceAll(UNKNOWN_PIECE, "…"), ...power }];
  });
}

/** Live, a user's keys last for ever; the roles of IAM Identity Center are what administrators are meant to take on. */
function* live(resource: Resource, all: readonly Found[]): Generator<Problem> {
  const [first, ...others] = all.filter(({ severity }) => severity === "high");
  if (first === undefined) return;
  const more = others.length === 0 ? "" : `, and ${others.length} more ${others.length === 1 ? "setting" : "settings"}`;
  const severity: Severity =
    resource.type === "AWS::IAM::User" ? "critical" : resource.id.startsWith("AWSReservedSSO_") ? "info" : "high";
  yield { message: `${resource.id} ${first.says}: ${first.arn} is attached${more}`, at: first.fact.at, severity };
}

function written(resource: Resource, { fact, arn, says, severity }: Found): Problem {
  const property = nativePath(resource, lists[resource.type] ?? "");
  const when = fact.when === undefined ? "" : ` when ${fact.when}`;
  return {
    message: `${resource.id} ${resource.type === "Account::PolicyAttachment" ? `gives a policy by which its holder ${says}` : says}: ${property} is ${arn}${throughText(fact.value)}${when}`,
    at: fact.at,
    severity,
    ...throughDefault(fact.value, severity),
    fixes: [
      {
        title: `Remove ${arn.split("/").at(-1) ?? arn} from ${property}`,
        safety: "review",
        edits: [{ edit: "remove", target: fact.value }],
      },
    ],
  };
}

/** Roles, users, groups and permission sets that hold one of AWS's all-powerful policies. */
export const iamAdminManagedPolicyAttached = resourceRule({
  id: "iam/admin-managed-policy-attached",
  title: "AdministratorAccess or the like is attached",
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
  types: Object.keys(lists),
  *judge(resource) {
    const all = found(resource);
    if (resource.source === "account") yield* live(resource, all);
    else for (const each of all) yield written(resource, each);
  },
});
