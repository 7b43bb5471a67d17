import { facts, resourceRule } from "../../model/index.ts";
import type { Resource, SetFact } from "../../model/index.ts";

/** Type → the properties that list users, or what a user should not have. */
const lists: ReadonlyMap<string, readonly string[]> = new Map([
  ["AWS::IAM::Policy", ["Users"]],
  ["AWS::IAM::ManagedPolicy", ["Users"]],
  ["AWS::IAM::User", ["Policies", "ManagedPolicyArns"]],
  ["AWS::IAM::UserPolicy", []],
  ["Account::PolicyAttachment", ["Users"]],
]);

/** What is for a user by its type, whoever that is. */
function isForUser({ type, writtenAs }: Resource): boolean {
  return type === "AWS::IAM::UserPolicy" || writtenAs === "aws_iam_user_policy_attachment";
}

/** A list with something in it; one that only the deployment knows may be empty. */
function isFilled({ value }: SetFact): boolean {
  if (value.is !== "list") return value.is === "scalar" && value.value !== "";
  return value.items.some((item) => item.is !== "choice" || item.branches.some((each) => each.value !== undefined));
}

function says({ type, id }: Resource, property: string, { when, value }: SetFact): string {
  const branch = when === undefined ? "" : ` when ${when}`;
  if (type === "AWS::IAM::User")
    return `${id} holds ${property === "Policies" ? "policies of its own" : "managed policies itself"}${branch} instead of through a group`;
  const several = value.is === "list" && value.items.length > 1;
  return `${id} is attached straight to ${several ? "users" : "a user"}${branch}`;
}

/** Policies that are given to a user rather than to a group or role. */
export const iamPolicyOnUser = resourceRule({
  id: "iam/policy-on-user",
  title: "Policy is attached straight to a user",
  severity: "low",
  preset: "recommended",
  aliases: [
    "CKV_AWS_40",
    "AWS-0143",
    "iam_policies_attached_to_user",
    "iam_policy_on_user",
    "iam_managed_policy_applied_to_a_user",
    "F10",
    "F11",
    "F12",
    "IAMUserNoPolicies",
    "IAM.2",
    "iam_policy_attached_only_to_group_or_roles",
  ],
  controls: { cis: ["3.0/1.15", "5.0/1.14", "6.0/2.14", "7.0/2.13"], fsbp: ["IAM.2"] },
  practices: ["accounts/users", "tips/21"],
  why: "Rights that are given to each user by hand are forgotten there when the person moves on; those of a group or role change for everybody at once.",
  check: "aws iam list-attached-user-policies --user-name <user>; aws iam list-user-policies --user-name <user>",
  remedy: {
    cli: "aws iam add-user-to-group --user-name <user> --group-name <group>\naws iam detach-user-policy --user-name <user> --policy-arn <policy>",
    console:
      "IAM > User groups > Create group with the policy and the user in it; then IAM > Users > the user > Permissions > Remove.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-2",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html",
  ],
  types: [...lists.keys()],
  *judge(resource) {
    if (isForUser(resource)) {
      yield { message: `${resource.id} is attached straight to a user`, at: resource.name };
      return;
    }
    for (const property of lists.get(resource.type) ?? []) {
      for (const fact of facts(resource, property)) {
        if (fact.is !== "set" || !isFilled(fact)) continue;
        // The key, not the whole of what it holds.
        const at = resource.properties.entries.get(property)?.key ?? fact.at;
        yield { message: says(resource, property, fact), at };
      }
    }
  },
});
