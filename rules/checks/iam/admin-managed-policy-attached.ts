import {
  facts,
  nativePath,
  oncePerScope,
  resourceRule,
  throughDefault,
  throughText,
  UNKNOWN_PIECE,
} from "../../model/index.ts";
import type { Fact, Problem, Resource, Scope, Severity, UnknownValue } from "../../model/index.ts";

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

const lookups = "Account::PolicyLookup";

/** A policy of AWS's, in whichever partition: that may be all of the ARN that is not known. */
const managed = new RegExp(`^arn:(?:aws[a-z-]*|${UNKNOWN_PIECE}):iam::aws:policy/(\\w+)$`);

interface Found {
  readonly fact: Exclude<Fact, { is: "unset" }>;
  readonly arn: string;
  readonly says: string;
  readonly severity: Severity;
}

function found(resource: Resource, scope: Scope): readonly Found[] {
  return [...facts(resource, lists[resource.type] ?? "")].flatMap((fact): readonly Found[] => {
    if (fact.is === "unset") return [];
    const { value } = fact;
    const arn = value.is === "scalar" ? String(value.value) : value.is === "unknown" ? textOf(value, scope) : "";
    const power = powers[managed.exec(arn)?.[1] ?? ""];
    return power === undefined ? [] : [{ fact, arn: arn.replaceAll(UNKNOWN_PIECE, "…"), ...power }];
  });
}

const lookupsIn = oncePerScope(
  ({ resources }) => new Map(resources.filter(({ type }) => type === lookups).map((each) => [each.id, each])),
);

/** What is known of an ARN: a part of it, or what it is looked up by. */
function textOf({ text, refersTo }: UnknownValue, scope: Scope): string {
  const lookup = refersTo === undefined ? undefined : lookupsIn(scope).get(refersTo);
  return text ?? (lookup === undefined ? "" : lookedUp(lookup));
}

/** The ARN that a `data.aws_iam_policy` finds; by a name of AWS's policies it finds AWS's. */
function lookedUp(lookup: Resource): string {
  for (const key of ["Arn", "Name"]) {
    const [fact] = facts(lookup, key);
    if (fact?.is !== "set" || fact.value.is !== "scalar") continue;
    return key === "Arn"
      ? String(fact.value.value)
      : `arn:${UNKNOWN_PIECE}:iam::aws:policy/${String(fact.value.value)}`;
  }
  return "";
}

/** A policy that is looked up to be attached where nobody sees it: by a module, or in another file. */
function* unattached(lookup: Resource, { resources }: Scope): Generator<Problem> {
  const name = managed.exec(lookedUp(lookup))?.[1] ?? "";
  const power = powers[name];
  const attached = resources.some(({ type, properties }) => {
    const property = type in lists ? properties.entries.get((lists[type] ?? "").replace("[*]", ""))?.value : undefined;
    const values = property?.is === "list" ? property.items : [property];
    return values.some((value) => value?.is === "unknown" && value.refersTo === lookup.id);
  });
  if (power === undefined || attached) return;
  yield {
    message: `${lookup.id} looks ${name} up: who gets it ${power.says}`,
    at: lookup.name,
    severity: power.severity === "high" ? "medium" : power.severity,
  };
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
    // What is looked up would still be there to be attached.
    ...(fact.is === "unknown" && fact.value.text === undefined
      ? {}
      : {
          fixes: [
            {
              title: `Remove ${arn.split("/").at(-1) ?? arn} from ${property}`,
              safety: "review" as const,
              edits: [{ edit: "remove" as const, target: fact.value }],
            },
          ],
        }),
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
  types: [...Object.keys(lists), lookups],
  *judge(resource, scope) {
    if (resource.type === lookups) yield* unattached(resource, scope);
    const all = found(resource, scope);
    if (resource.source === "account") yield* live(resource, all);
    else for (const each of all) yield written(resource, each);
  },
});
