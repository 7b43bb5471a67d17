import { entryOf, resourceRule } from "../../model/index.ts";
import type { Edit, Fix, Problem, Resource, Scope, Value } from "../../model/index.ts";
import { declaredName, isHidden } from "../../secrets/declared-secrets.ts";
import { namesIn, textsIn } from "../../secrets/references-in.ts";

/** The keys of an `AWS::CloudFormation::Authentication` entry that are credentials. */
const credentialKeys = ["secretKey", "password", "accessKeyId"];

/** Attributes of Terraform resources that are secrets. */
const secretAttributes =
  /^(?:random_password\.[^.]+(?:\[[^\]]*\])?\.(?:result|bcrypt_hash)|(?:data\.)?aws_secretsmanager_(?:secret_version\.[^.]+(?:\[[^\]]*\])?\.secret_(?:string|binary)|random_password\.[^.]+\.random_password)|(?:data\.)?\w+\.[^.]+(?:\[[^\]]*\])?\.(?:\w*password|secret|ses_smtp_password_v4|private_key(?:_pem|_openssh|_pem_pkcs8)?|client_secret|secret_key|auth_token|hec_token)(?:\[|$))/;

/** What an output of CloudFormation shows, or undefined where it is no secret. */
function shownBy(output: Resource, { sections }: Scope): string | undefined {
  const value = output.properties.entries.get("Value")?.value;
  for (const name of namesIn(value?.node)) {
    if (name.endsWith(".SecretAccessKey")) return `the secret access key of ${name.split(".")[0] ?? name}`;
    const parameter = sections.find(({ type, id }) => type === "Template::Parameter" && id === name);
    if (parameter !== undefined && isHidden(parameter) === true) return `the NoEcho parameter ${name}`;
  }
  return value !== undefined && resolves(value) ? "a value of Secrets Manager" : undefined;
}

/** `{{resolve:secretsmanager:…}}` and `{{resolve:ssm-secure:…}}`. */
function resolves({ node }: Value): boolean {
  return textsIn(node).some(({ value }) => /\{\{resolve:(?:secretsmanager|ssm-secure):/.test(String(value)));
}

/** What an output of Terraform shows. What is marked with `nonsensitive` is shown on purpose. */
function printedBy(output: Resource, { sections }: Scope): string | undefined {
  const node = entryOf(output.properties.node, "value")?.value;
  if (node?.kind === "reference" && node.function === "nonsensitive") return undefined;
  return namesIn(node).find((name) => {
    if (!name.startsWith("var.")) return secretAttributes.test(name);
    const variable = sections.find(
      (section) => section.type === "Terraform::Variable" && declaredName(section) === name.split(".")[1],
    );
    return variable !== undefined && isHidden(variable) === true;
  });
}

function* outputProblems(output: Resource, scope: Scope): Generator<Problem> {
  const value = output.properties.entries.get("Value")?.value;
  if (value === undefined) return;
  if (output.source === "cloudformation") {
    const shown = shownBy(output, scope);
    if (shown === undefined) return;
    const edits: readonly Edit[] = [{ edit: "remove", target: output.properties }];
    const fix: Fix = { title: `Remove the output ${output.id}`, safety: "review", edits };
    yield { message: `Output ${output.id} shows ${shown}`, at: value.at, fixes: [fix] };
    return;
  }
  const printed = isHidden(output) === false ? printedBy(output, scope) : undefined;
  if (printed === undefined) return;
  const written = output.properties.entries.get("Sensitive")?.value;
  const edit: Edit =
    written === undefined
      ? { edit: "put", on: output.properties, path: ["Sensitive"], to: true }
      : { edit: "set", target: written, to: true };
  yield {
    message: `${output.id} prints ${printed}: sensitive is ${written === undefined ? "not set" : "false"}`,
    at: value.at,
    fixes: [{ title: "Set sensitive to true", safety: "review", edits: [edit] }],
  };
}

/** Credentials in the metadata that cfn-init reads: everybody who may describe the stack reads them too. */
function* metadataProblems(resource: Resource): Generator<Problem> {
  const metadata = resource.attributes?.entries.get("Metadata")?.value;
  const entries =
    metadata?.is === "map" ? metadata.entries.get("AWS::CloudFormation::Authentication")?.value : undefined;
  if (entries?.is !== "map") return;
  for (const [name, { value: entry }] of entries.entries) {
    if (entry.is !== "map") continue;
    const written = credentialKeys.flatMap((key) => {
      const value = entry.entries.get(key)?.value;
      return value !== undefined && isShown(value) ? [{ key, value }] : [];
    });
    const [first] = written;
    if (first === undefined) continue;
    const literal = written.some(({ value }) => value.is === "scalar");
    yield {
      message: `${resource.id} has the ${first.key} of ${name} in its metadata, where it is shown`,
      at: first.value.at,
      ...(literal ? { severity: "high" } : {}),
      fixes: [
        {
          title: `Remove the credentials of ${name}: name a role with roleName`,
          safety: "review",
          edits: written.map(({ value }) => ({ edit: "remove", target: value })),
        },
      ],
    };
  }
}

/** A literal, or a parameter or attribute of the template: NoEcho hides nothing in metadata. */
function isShown(value: Value): boolean {
  if (value.is === "scalar") return value.value !== "";
  return value.is === "unknown" && value.node?.kind === "reference" && /^(?:Ref|Fn::GetAtt)$/.test(value.node.name);
}

/** Outputs and metadata that show a secret. */
export const cloudformationOutputSecret = resourceRule({
  id: "cloudformation/output-secret",
  title: "Secret is exposed by an output or metadata",
  severity: "medium",
  preset: "recommended",
  aliases: ["cloudformation_specifying_credentials_not_safe", "W1", "W2010"],
  practices: ["tips/10"],
  why: "Outputs and metadata stand in the console, in DescribeStacks and in logs: NoEcho hides a parameter there no longer.",
  check: "aws cloudformation describe-stacks --region <region> --query 'Stacks[].[StackName,Outputs]'",
  remedy: {
    console:
      "Remove the output and let whoever needs the value read it from Secrets Manager; change the secret that was shown.",
  },
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-authentication.html",
    "https://developer.hashicorp.com/terraform/language/values/outputs",
  ],
  types: [
    "Template::Output",
    "Terraform::Output",
    "AWS::EC2::Instance",
    "AWS::EC2::LaunchTemplate",
    "AWS::AutoScaling::LaunchConfiguration",
    "AWS::AutoScaling::AutoScalingGroup",
  ],
  *judge(resource, scope) {
    if (resource.type.endsWith("::Output")) yield* outputProblems(resource, scope);
    else yield* metadataProblems(resource);
  },
});
