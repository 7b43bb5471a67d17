import { factsIn, resourceRule } from "../../model/index.ts";
import type { Edit, Resource, SetFact, Shape, UnsetFact } from "../../model/index.ts";

/** How Terraform writes what it keeps for itself. */
const lifecycle: Shape = { keys: { prevent_destroy: { name: "prevent_destroy" } } };
const body: Shape = { keys: { lifecycle: { name: "lifecycle", block: true, shape: lifecycle } } };

function isKept(fact: SetFact | UnsetFact): boolean {
  if (fact.is === "unset") return false;
  return fact.value.is !== "scalar" || !/^(Delete|false)$/i.test(String(fact.value.value));
}

function editOf(key: Resource, fact: SetFact | UnsetFact, terraform: boolean): Edit {
  const to = terraform ? true : "Retain";
  if (fact.is === "set") return { edit: "set", target: fact.value, to };
  if (!terraform) return { edit: "put", on: fact.on, path: fact.missing, to };
  return fact.missing.length === 1
    ? { edit: "put", on: { ...fact.on, shape: lifecycle }, path: fact.missing, to }
    : { edit: "put", on: { ...key.properties, shape: body }, path: fact.missing, to };
}

/** A key that is replaced is kept as well, where nothing is said of that. */
function keptOnReplacement({ attributes, name }: Resource): readonly Edit[] {
  if (attributes === undefined) return [];
  return [...factsIn(attributes, "UpdateReplacePolicy", name)].flatMap((fact): readonly Edit[] =>
    fact.is === "unset" ? [{ edit: "put", on: fact.on, path: fact.missing, to: "Retain" }] : [],
  );
}

/** Keys that a deleted stack takes along; in Terraform, those that a plan may destroy, which is a hint only. */
export const kmsKeyRetain = resourceRule({
  id: "kms/key-retain",
  title: "Key goes with its stack",
  severity: "medium",
  preset: "strict",
  aliases: ["KMS.3", "kms_cmk_not_deleted_unintentionally"],
  controls: { fsbp: ["KMS.3"] },
  practices: ["production/25", "detection/dr"],
  why: "Deleting the stack, or taking the key out of it, schedules the key for deletion: afterwards nothing that was encrypted with it can be read any more, backups included.",
  check: "aws cloudformation get-template --stack-name <stack> --query TemplateBody",
  remedy: { console: "Add DeletionPolicy: Retain to the key in the template, and update the stack." },
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html",
  ],
  types: ["AWS::KMS::Key"],
  *judge(key) {
    const terraform = key.source === "terraform";
    // What a module of the registry makes has no lifecycle that a caller could write.
    const { attributes } = key;
    if (key.source === "account" || attributes === undefined) return;
    const path = terraform ? "lifecycle.prevent_destroy" : "DeletionPolicy";
    // A block that is there is one of a list.
    const read = attributes.entries.has("lifecycle") ? "lifecycle[*].prevent_destroy" : path;
    for (const fact of factsIn(attributes, read, key.name, key.onUnknown)) {
      if (fact.is === "unknown" || isKept(fact)) continue;
      const written = fact.is === "set" && fact.value.is === "scalar" ? String(fact.value.value) : undefined;
      yield {
        message: terraform
          ? `${key.id} can be destroyed with everything that was encrypted with it: ${path} is ${written ?? "not set"}`
          : `${key.id} is scheduled for deletion when its stack goes away: ${path} is ${written ?? "not set, which means Delete"}`,
        at: fact.at,
        ...(terraform ? { severity: "info" as const } : {}),
        fixes: [
          {
            title: terraform ? "Let Terraform refuse to destroy the key" : "Keep the key when the stack goes",
            safety: terraform ? "review" : "safe",
            edits: [editOf(key, fact, terraform), ...(terraform ? [] : keptOnReplacement(key))],
          },
        ],
      };
    }
  },
});
