import { facts, resourceRule } from "../../model/index.ts";
import type { Edit, Fix, Problem, Resource, ScalarValue, Scope, Value } from "../../model/index.ts";
import { declaredName, isHidden } from "../../secrets/declared-secrets.ts";
import { literalProblem } from "../../secrets/literal-problem.ts";
import { namesIn, textsIn } from "../../secrets/references-in.ts";
import { isSecret, kindOf } from "../../secrets/written-secret.ts";
import { article } from "../../secrets/secrets-in-text.ts";

function scalarOf(parameter: Resource, property: string): ScalarValue | undefined {
  const value = parameter.properties.entries.get(property)?.value;
  return value?.is === "scalar" ? value : undefined;
}

/** Encrypted, and only readable with its key. CloudFormation cannot make such a parameter. */
function encrypt(parameter: Resource, type: ScalarValue): readonly Fix[] {
  if (parameter.source !== "terraform") return [];
  const edits: readonly Edit[] = [{ edit: "set", target: type, to: "SecureString" }];
  return [{ title: "Set type to SecureString", safety: "review", edits }];
}

function encrypted(parameter: Resource): readonly Edit[] {
  const type = scalarOf(parameter, "Type");
  return type === undefined || type.value === "SecureString" ? [] : [{ edit: "set", target: type, to: "SecureString" }];
}

/** The value is a secret that somebody wrote: whatever the type, the template has it. */
function literal(parameter: Resource, scope: Scope, name: string): Problem | undefined {
  for (const fact of [...facts(parameter, "Value"), ...facts(parameter, "InsecureValue")]) {
    if (fact.is !== "set" || fact.value.is !== "scalar") continue;
    const value = String(fact.value.value);
    const kind = kindOf(value, scope.now);
    if (kind === undefined && !isSecret(name, value)) continue;
    return literalProblem({
      resource: parameter,
      scope,
      value: fact.value,
      severity: "high",
      key: "value",
      message: `${parameter.id} holds ${kind === undefined ? "a secret" : article(kind)} that is written in the template`,
      ...(parameter.source === "terraform" ? { also: encrypted(parameter) } : { only: true }),
    });
  }
  return undefined;
}

/** What is given when the template is deployed is a secret: hidden where it is declared, or made or kept as one. */
function isGivenSecret(value: Value, { sections }: Scope): boolean {
  return (
    namesIn(value.node).some(
      (name) =>
        /^random_password\.|^(?:data\.)?aws_secretsmanager_secret_version\.[^.]+\.secret_string/.test(name) ||
        sections.some((each) => nameOf(each) === name && isHidden(each) === true),
    ) || textsIn(value.node).some((text) => /\{\{resolve:(?:secretsmanager|ssm-secure):/.test(String(text.value)))
  );
}

function nameOf(declared: Resource): string {
  return declared.type === "Terraform::Variable" ? `var.${declaredName(declared)}` : declared.id;
}

/** Parameters of plain text that hold a secret, by their value or by their name. */
export const ssmParameterPlaintext = resourceRule({
  id: "ssm/parameter-plaintext",
  title: "Secret stored as a plain String parameter",
  severity: "high",
  preset: "recommended",
  credential: "used",
  aliases: ["CKV2_AWS_34", "CKV_AWS_384", "ssm_parameter_secrets"],
  practices: ["tips/10", "scale/2"],
  why: "Everybody who may call GetParameter reads a String, no key stands before it, and the history of the parameter keeps it.",
  check: "aws ssm describe-parameters --region <region> --filters Key=Type,Values=String --query 'Parameters[].Name'",
  remedy: {
    cli: "aws ssm put-parameter --region <region> --name <id> --type SecureString --overwrite --value <value>",
    console:
      "Systems Manager > Parameter Store > the parameter > Edit > Type SecureString. CloudFormation cannot make one: there, put the secret into Secrets Manager.",
  },
  references: [
    "https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-securestring.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-parameter.html",
  ],
  types: ["AWS::SSM::Parameter"],
  *judge(parameter, scope) {
    const named = parameter.properties.entries.get("Name")?.value;
    const name = named?.is === "scalar" ? String(named.value) : named?.is === "unknown" ? named.text : undefined;
    const written = literal(parameter, scope, name ?? parameter.id);
    if (written !== undefined) {
      yield written;
      return;
    }
    const type = scalarOf(parameter, "Type");
    const value = parameter.properties.entries.get("Value")?.value;
    if (type === undefined || !/^String(?:List)?$/.test(String(type.value)) || value?.is !== "unknown") return;
    if (!isGivenSecret(value, scope)) return;
    yield {
      message: `${parameter.id} keeps a secret as plain text: its type is ${type.value}`,
      at: type.at,
      covers: false,
      fixes: encrypt(parameter, type),
    };
  },
});
