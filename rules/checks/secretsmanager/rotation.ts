import { attachmentsOf, facts, nativePath, resourceRule } from "../../model/index.ts";
import type { Problem, Resource, Scope } from "../../model/index.ts";

const schedule = "AWS::SecretsManager::RotationSchedule";
const attachment = "AWS::SecretsManager::SecretTargetAttachment";

/** The longest time between two rotations, in days. */
const longest = 90;

/** Whether a secret is rotated by the template, directly or through its attachment to a database; unsure is yes. */
function isRotated(secret: Resource, scope: Scope): boolean {
  const direct = attachmentsOf(scope, secret, schedule, "SecretId", "Name");
  const through = attachmentsOf(scope, secret, attachment, "SecretId", "Name");
  if (!direct.complete || !through.complete || direct.resources.length > 0) return true;
  return through.resources.some((each) => attachmentsOf(scope, each, schedule, "SecretId").resources.length > 0);
}

/** The days of `rate(120 days)`; undefined for anything else. */
function daysOf(rate: string): number | undefined {
  const [, number, unit = ""] = /^\s*rate\(\s*(\d+)\s*(hour|day|week|month)s?\s*\)\s*$/i.exec(rate) ?? [];
  const days = { hour: 1 / 24, day: 1, week: 7, month: 30 }[unit.toLowerCase()];
  return number === undefined || days === undefined ? undefined : Number(number) * days;
}

function* slow(rotation: Resource): Generator<Problem> {
  for (const property of ["RotationRules.AutomaticallyAfterDays", "RotationRules.ScheduleExpression"]) {
    for (const fact of facts(rotation, property)) {
      if (fact.is !== "set" || fact.value.is !== "scalar") continue;
      const { value } = fact.value;
      const isRate = property.endsWith("Expression");
      const days = isRate ? daysOf(String(value)) : Number(value);
      if (days === undefined || Number.isNaN(days) || days <= longest) continue;
      const to = isRate ? `rate(${longest} days)` : longest;
      yield {
        message: `${rotation.id} rotates its secret every ${days} days only: ${nativePath(rotation, property)} is ${value}`,
        at: fact.at,
        severity: "low",
        fixes: [
          {
            title: `Set ${nativePath(rotation, property)} to ${to}`,
            safety: "review",
            edits: [{ edit: "set", target: fact.value, to }],
          },
        ],
      };
    }
  }
}

/** Secrets without a rotation in the template, and rotations that come less than every 90 days. */
export const secretsmanagerRotation = resourceRule({
  id: "secretsmanager/rotation",
  title: "Secret is not rotated",
  severity: "medium",
  preset: "strict",
  aliases: [
    "CKV2_AWS_57",
    "CKV_AWS_304",
    "SecretsManagerRotationEnabled",
    "SecretsManager.1",
    "SecretsManager.4",
    "secretsmanager_automatic_rotation_enabled",
  ],
  controls: { fsbp: ["SecretsManager.1", "SecretsManager.4"] },
  practices: ["scale/2", "accounts/keys"],
  why: "A secret that leaked once opens the door for ever, and nobody knows how many have it by now.",
  check:
    "aws secretsmanager describe-secret --region <region> --secret-id <id> --query '[RotationEnabled,RotationRules]'",
  remedy: {
    cli: "aws secretsmanager rotate-secret --region <region> --secret-id <id> --rotation-lambda-arn <function> --rotation-rules AutomaticallyAfterDays=30",
    console: "Secrets Manager > Secrets > the secret > Rotation > Edit rotation > Automatic rotation.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/secretsmanager-controls.html#secretsmanager-1",
    "https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html",
  ],
  types: ["AWS::SecretsManager::Secret", schedule],
  companions: [schedule],
  *judge(resource, scope) {
    if (resource.type === schedule) yield* slow(resource);
    // The CDK adds rotations by methods of whatever uses the secret.
    else if (resource.source !== "cdk" && resource.properties.opaque === undefined && !isRotated(resource, scope))
      yield { message: `${resource.id} is not rotated`, at: resource.name };
  },
});
