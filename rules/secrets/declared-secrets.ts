import { facts } from "../model/index.ts";
import type { Resource, Scope } from "../model/index.ts";
import { credentialPlaces } from "./credential-places.ts";
import { secretness, takesSecret } from "./secret-names.ts";
import { isDeployed, isSecret } from "./written-secret.ts";

/** The name of a parameter or variable as its author wrote it, without the modules around it. */
export function declaredName({ id }: Resource): string {
  return id.split(".").at(-1) ?? id;
}

/** Whether a parameter or variable takes a secret, by its name; what it says of itself may tell otherwise. */
export function isSecretByName(declared: Resource): boolean {
  const name = declaredName(declared);
  if (!takesSecret(name) || !takesText(declared) || declared.properties.entries.has("AllowedValues")) return false;
  const standard = textOf(declared, "Default");
  if (standard !== undefined && standard !== "" && !isDeployed(standard)) return false;
  return secretness(name) === "certain" || !isCalledOtherwise(declared);
}

/** `The ARN of the secret`, `Name of the Secrets Manager secret`, `KMS key`. */
function isCalledOtherwise(declared: Resource): boolean {
  return /\b(?:arn|name|path|id|identifier|url|alias|kms|whether|enable)\b/i.test(
    textOf(declared, "Description") ?? "",
  );
}

/** Text, and none that AWS looks up or that says what kind of thing it names. */
function takesText(declared: Resource): boolean {
  const type = declared.properties.entries.get("Type")?.value;
  const word = type?.is === "scalar" ? String(type.value) : type?.is === "unknown" ? reference(type.why) : "string";
  return /^(?:string|any)$/i.test(word);
}

/** Whether it is kept from being shown: `NoEcho`, `sensitive`, `ephemeral`; undefined where nobody knows. */
export function isHidden({ source, properties }: Resource): boolean | undefined {
  const switches = source === "terraform" ? ["Sensitive", "Ephemeral"] : ["NoEcho"];
  const values = switches.map((name) => properties.entries.get(name)?.value);
  if (values.some((value) => value?.is === "scalar" && String(value.value).toLowerCase() === "true")) return true;
  return values.some((value) => value !== undefined && value.is !== "scalar") ? undefined : false;
}

/** Its default, where that is a secret which somebody wrote. */
export function secretDefault(declared: Resource): string | undefined {
  const standard = textOf(declared, "Default");
  if (standard === undefined || !isDeployed(standard)) return undefined;
  if (isHidden(declared) === true) return standard;
  if (!isSecretByName(declared)) return undefined;
  const name = declaredName(declared);
  return secretness(name) === "certain" || isSecret(name, standard) ? standard : undefined;
}

const passwordPlaces = [...credentialPlaces, { type: "AWS::IAM::User", property: "LoginProfile.Password" }];

/** The place of a resource that takes a parameter as its password, if there is one. */
export function passwordOf({ resources }: Scope, { id }: Resource): string | undefined {
  for (const resource of resources) {
    for (const { type, property } of passwordPlaces) {
      if (type !== resource.type) continue;
      for (const fact of facts(resource, property)) {
        if (fact.is === "unknown" && reference(fact.value.why) === id) return `${property} of ${resource.id}`;
        if (fact.is === "set" && fact.value.is === "scalar" && fact.value.through?.name === `parameter ${id}`)
          return `${property} of ${resource.id}`;
      }
    }
  }
  return undefined;
}

function textOf({ properties }: Resource, key: string): string | undefined {
  const value = properties.entries.get(key)?.value;
  return value?.is === "scalar" && typeof value.value === "string" ? value.value : undefined;
}

function reference(why: { readonly because: string; readonly to?: string }): string {
  return why.to ?? "";
}
