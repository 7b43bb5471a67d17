import { contains, facts, nativePath, resourceRule } from "../../model/index.ts";
import type { Fix, Resource, SetFact } from "../../model/index.ts";
import { literalProblem } from "../../secrets/literal-problem.ts";
import { isDeployed } from "../../secrets/written-secret.ts";
import { credentialPlaces, credentialTypes } from "../../secrets/credential-places.ts";
import type { CredentialPlace } from "../../secrets/credential-places.ts";

/** AWS makes a password, keeps it in Secrets Manager and rotates it; not where the literal stands elsewhere. */
function leaveToAws(resource: Resource, { value }: SetFact, property: string): readonly Fix[] {
  const { at, properties } = resource;
  if (at.in !== "file" || value.at.in !== "file" || at.uri !== value.at.uri || !contains(at.range, value.at.range))
    return [];
  const switched = properties.entries.get(property)?.value;
  return [
    {
      title: `Let AWS manage the password: set ${nativePath(resource, property)} to true`,
      safety: "review",
      edits: [
        { edit: "remove", target: value },
        switched?.node === undefined
          ? { edit: "put", on: properties, path: [property], to: true }
          : { edit: "set", target: switched, to: true },
      ],
    },
  ];
}

function keyOf({ property }: CredentialPlace): string {
  const name = property.replaceAll("[*]", "").split(".").at(-1) ?? property;
  return /key$/i.test(name)
    ? "private key"
    : /token$/i.test(name)
      ? "token"
      : /secret$/i.test(name)
        ? "secret"
        : "password";
}

/** Literals where a resource takes a password, token or private key; a default of a parameter counts as well. */
export const secretsPlaintextPassword = resourceRule({
  id: "secrets/plaintext-password",
  title: "A password, token or private key is written in the template",
  severity: "critical",
  preset: "recommended",
  credential: "used",
  aliases: [
    "docdb_cluster_master_password_in_plaintext",
    "directory_service_simple_ad_password_exposed",
    "directory_service_microsoft_ad_password_set_to_plaintext_or_default_ref",
    "dms_endpoint_password_exposed",
    "dms_endpoint_mongo_db_settings_password_exposed",
    "amplify_app_access_token_exposed",
    "amplify_app_oauth_token_exposed",
    "amplify_app_basic_auth_config_password_exposed",
    "amplify_branch_basic_auth_config_password_exposed",
    ..."F23 F31 F34 F35 F36 F37 F41 F44 F50 F52 F53 F54 F55 F57 F58 F60 F61 F62 F63 F64 F65 F66 F67 F68 F69 F70 F71 F74 F75".split(
      " ",
    ),
    "DocumentDBCredentialsInSecretsManager",
  ],
  practices: ["tips/10", "scale/2"],
  why: "Whoever reads the template, its history or the stack in the console has the password, and it is hardly ever changed afterwards.",
  check: "aws cloudformation get-template --region <region> --stack-name <stack>",
  remedy: {
    cli: "aws secretsmanager create-secret --region <region> --name <name> --generate-secret-string ExcludePunctuation=true",
    console:
      "Secrets Manager > Store a new secret; then name it in the template, or let RDS, Redshift or DocumentDB manage the password. Change the password that was written: it stays in the history.",
  },
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html#creds",
    "https://docs.aws.amazon.com/secretsmanager/latest/userguide/cfn-example_reference-secret.html",
  ],
  types: credentialTypes,
  *judge(resource, scope) {
    for (const place of credentialPlaces) {
      if (place.type !== resource.type) continue;
      for (const fact of facts(resource, place.property)) {
        if (fact.is !== "set" || fact.value.is !== "scalar" || !isDeployed(String(fact.value.value))) continue;
        const when = fact.when === undefined ? "" : ` when ${fact.when}`;
        const problem = literalProblem({
          resource,
          scope,
          value: fact.value,
          severity: "critical",
          key: keyOf(place).replace(" ", "_"),
          message: `${nativePath(resource, place.property)} of ${resource.id} is written in the template${when}`,
          ...(place.managed === undefined ? {} : { fixes: leaveToAws(resource, fact, place.managed) }),
        });
        if (problem !== undefined) yield problem;
      }
    }
  },
});
