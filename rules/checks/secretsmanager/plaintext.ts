import { facts, resourceRule } from "../../model/index.ts";
import type { Fix, MapValue, Plain, Problem, Resource, ScalarValue, Scope } from "../../model/index.ts";
import { literalProblem } from "../../secrets/literal-problem.ts";
import { secretness } from "../../secrets/secret-names.ts";
import { isDeployed, isToFillIn, kindOf } from "../../secrets/written-secret.ts";

/** Whether a member of a secret is the secret of it: not the user, the host or the engine. */
function isSecretMember(key: string, value: string, now: Date): boolean {
  if (!isDeployed(value) || isToFillIn(value)) return false;
  return secretness(key) !== undefined || /^(?:key|pin|value)$/i.test(key) || kindOf(value, now) !== undefined;
}

/** The members of a secret that is JSON text; undefined where it is none. */
function membersOf(text: string): Readonly<Record<string, unknown>> | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null ? { ...parsed } : undefined;
  } catch {
    return undefined;
  }
}

/** Secrets Manager makes the secret by itself; the other members stay. */
function generated(secret: Resource, value: ScalarValue, key: string | undefined): readonly Fix[] {
  if (secret.source !== "cloudformation") return [];
  const { [key ?? ""]: _, ...rest } = membersOf(String(value.value)) ?? {};
  const to: Plain = {
    ...(key === undefined ? {} : { SecretStringTemplate: JSON.stringify(rest), GenerateStringKey: key }),
    PasswordLength: 32,
    ExcludePunctuation: true,
  };
  return [
    {
      title: `Let Secrets Manager generate ${key === undefined ? "the secret" : `the ${key}`}`,
      safety: "review",
      edits: [
        { edit: "remove", target: value },
        { edit: "put", on: secret.properties, path: ["GenerateSecretString"], to },
      ],
    },
  ];
}

function problemOf(secret: Resource, scope: Scope, value: ScalarValue, key?: string): Problem | undefined {
  const own = generated(secret, value, key);
  return literalProblem({
    resource: secret,
    scope,
    value,
    severity: "critical",
    key: key?.toLowerCase() ?? "value",
    message: `${key === undefined ? "The value" : `The ${key}`} of ${secret.id} is written in the template`,
    ...(secret.source === "terraform" ? {} : { fixes: own, only: true }),
  });
}

/** Members that stand as values of their own: `jsonencode`, or JSON text in Terraform. */
function* inMembers(secret: Resource, scope: Scope, members: MapValue): Generator<Problem> {
  for (const [key, { value }] of members.entries) {
    if (value.is !== "scalar" || !isSecretMember(key, String(value.value), scope.now)) continue;
    const problem = problemOf(secret, scope, value, key);
    if (problem !== undefined) yield problem;
  }
}

/** Secrets whose value stands in the template that makes them. */
export const secretsmanagerPlaintext = resourceRule({
  id: "secretsmanager/plaintext",
  title: "Secret value is written in the template",
  severity: "critical",
  preset: "recommended",
  credential: "used",
  aliases: [],
  practices: ["tips/10", "scale/2"],
  why: "Secrets Manager guards a copy of what everybody with the template, its history or the stack has already.",
  check: "aws cloudformation get-template --region <region> --stack-name <stack>",
  remedy: {
    cli: "aws secretsmanager put-secret-value --region <region> --secret-id <id> --secret-string file://secret.json",
    console:
      "Let Secrets Manager generate the value (GenerateSecretString), or put it in by hand after the deployment; change the one that was written.",
  },
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-secretsmanager-secret.html",
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/secretsmanager_secret_version",
  ],
  types: ["AWS::SecretsManager::Secret"],
  *judge(secret, scope) {
    for (const fact of facts(secret, "SecretString")) {
      if (fact.is !== "set" || fact.value.is === "list") continue;
      if (fact.value.is === "map") {
        yield* inMembers(secret, scope, fact.value);
        continue;
      }
      const text = String(fact.value.value);
      const members = membersOf(text);
      const keys = Object.entries(members ?? {}).flatMap(([key, value]) =>
        typeof value === "string" && isSecretMember(key, value, scope.now) ? [key] : [],
      );
      if (members === undefined ? !isDeployed(text) || isToFillIn(text) : keys.length === 0) continue;
      const problem = problemOf(secret, scope, fact.value, keys[0]);
      if (problem !== undefined) yield problem;
    }
  },
});
