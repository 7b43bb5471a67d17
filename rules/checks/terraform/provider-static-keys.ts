import { resourceRule } from "../../model/index.ts";
import type { Resource, ScalarValue } from "../../model/index.ts";
import { isDeployed } from "../../secrets/written-secret.ts";

const keys = { AccessKey: "access_key", SecretKey: "secret_key", Token: "token" } as const;

/** What stands for keys where AWS itself is not asked: LocalStack, moto, MinIO. */
const dummy =
  /^(?:test\w*|mock\w*|fake\w*|dummy\w*|local\w*|foo|bar|foobar|anaccesskey|asecretkey|x+|123|none|default|minio\w*|some\w*)$/i;

/** A provider that speaks to something else than AWS. */
function isElsewhere({ properties }: Resource): boolean {
  const skips = properties.entries.get("SkipCredentialsValidation")?.value;
  return (
    properties.entries.has("Endpoints") ||
    properties.entries.has("Endpoint") ||
    (skips?.is === "scalar" && String(skips.value) === "true")
  );
}

function written(resource: Resource): readonly { readonly name: string; readonly value: ScalarValue }[] {
  return Object.entries(keys).flatMap(([key, name]) => {
    const value = resource.properties.entries.get(key)?.value;
    return value?.is === "scalar" && isDeployed(String(value.value)) && !dummy.test(String(value.value))
      ? [{ name, value }]
      : [];
  });
}

/** Keys as literals in an AWS provider or an S3 backend; words that stand for none, as local test stacks take, are none. */
export const terraformProviderStaticKeys = resourceRule({
  id: "terraform/provider-static-keys",
  title: "Provider or backend block holds access keys",
  severity: "critical",
  preset: "recommended",
  credential: "used",
  aliases: ["CKV_AWS_41", "hardcoded_aws_access_key"],
  practices: ["tips/10", "tips/14", "accounts/roles"],
  why: "Whoever reads the repository or its history can do with the account what Terraform can: mostly everything.",
  check: "terraform providers",
  remedy: {
    cli: "aws iam update-access-key --access-key-id <key-id> --status Inactive --user-name <user>",
    console:
      "Remove the keys, deactivate them in IAM, and let Terraform take a role: assume_role, OIDC in CI, IAM Identity Center at the desk.",
  },
  references: [
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs#authentication-and-configuration",
    "https://developer.hashicorp.com/terraform/language/backend/s3",
  ],
  types: ["Terraform::Provider", "Terraform::Backend"],
  *judge(resource) {
    const found = written(resource);
    const [first] = found;
    if (first === undefined || (isElsewhere(resource) && found.every(({ value }) => String(value.value).length < 16)))
      return;
    const { value } = first;
    const names = found.map((key) => key.name);
    const through = value.through === undefined ? "" : `, by the default of ${value.through.name}`;
    const others = found.slice(1).map((key) => ({ message: `its ${key.name}`, at: key.value.at }));
    const here = value.through === undefined ? [] : [{ message: `${resource.id} takes it here`, at: value.at }];
    yield {
      message: `${resource.id} has its ${names.join(", ")} as ${names.length === 1 ? "a literal" : "literals"}${through}`,
      at: value.through?.at ?? value.at,
      related: [...here, ...others],
      fixes: [
        {
          title: `Remove ${names.join(" and ")}: the environment, a profile or a role gives them`,
          safety: "review",
          edits: found.map((key) => ({ edit: "remove", target: key.value })),
        },
      ],
    };
  },
});
