import { facts, resourceRule } from "../../model/index.ts";

/** Access keys that a template makes. */
export const iamUserAccessKey = resourceRule({
  id: "iam/user-access-key",
  title: "Template creates a long-lived access key",
  severity: "high",
  preset: "recommended",
  aliases: ["CKV_AWS_273", "iam_access_key_is_exposed", "IAM.3"],
  controls: { cis: ["5.0/1.13"], fsbp: ["IAM.3"] },
  practices: ["tips/10", "tips/14", "tips/18", "accounts/roles", "scale/2"],
  why: "The key never expires, and its secret lands in the stack's outputs or in Terraform's state, where everyone who may read these can take it.",
  check: "aws iam list-access-keys --user-name <user>",
  remedy: {
    cli: "aws iam delete-access-key --user-name <user> --access-key-id <id>",
    console:
      "Give the program a role instead: instance profile, task role, execution role, IAM Roles Anywhere, or OIDC for CI.",
  },
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-workloads-use-roles"],
  types: ["AWS::IAM::AccessKey"],
  *judge(key) {
    if (key.source === "account") return;
    const inactive = [...facts(key, "Status")].some(
      (fact) => fact.is === "set" && fact.value.is === "scalar" && fact.value.value === "Inactive",
    );
    yield {
      message: `${key.id} is a long-lived access key${inactive ? ", inactive for now" : ""}: a role gives short-lived credentials instead`,
      at: key.name,
      ...(inactive ? { severity: "info" as const } : {}),
    };
  },
});
