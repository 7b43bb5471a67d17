import { PlainReference, throughDefault } from "../model/index.ts";
import { isDeployed } from "./written-secret.ts";
import type { Edit, Fix, Problem, Resource, ScalarValue, Scope, Severity } from "../model/index.ts";

/** A secret that somebody wrote where a resource takes it. */
export interface WrittenSecret {
  readonly resource: Resource;
  readonly scope: Scope;
  readonly value: ScalarValue;
  /** What is wrong, naming resource and place; what follows from a default is added. */
  readonly message: string;
  readonly severity: Severity;
  /** What the secret is called in the place that a fix names: `password`. */
  readonly key: string;
  /** What is better than a reference to a secret, where there is something. */
  readonly fixes?: readonly Fix[];
  /** What a reference in its place asks for beside it. */
  readonly also?: readonly Edit[];
  /** A reference in its place would be of no use, and neither would any other value where there are no fixes. */
  readonly only?: true;
}

/**
 * The problem of a secret: where it is written, with what takes it out of the file. One that is the default of a
 * parameter or variable stands there, and weighs less: the deployment may choose another.
 */
export function literalProblem(written: WrittenSecret): Problem | undefined {
  const secret = meantBy(written);
  if (secret === undefined) return undefined;
  const { resource, scope, value, message, severity, fixes } = secret;
  const declared = declarationOf(scope, value);
  if (declared === undefined || value.through === undefined)
    return { message, at: value.at, fixes: [...(fixes ?? []), ...(secret.only ? [] : referenceFix(secret))] };
  return {
    message: `${message}, as the default of ${value.through.name}`,
    at: value.through.at,
    ...throughDefault(value, severity),
    related: [{ message: `${resource.id} takes it here`, at: value.at }],
    fixes: secret.only === true && fixes === undefined ? [] : [withoutDefault(declared)],
  };
}

/** The name of a parameter as a literal: somebody forgot the `Ref`, and means its default, which may be no secret. */
function meantBy(secret: WrittenSecret): WrittenSecret | undefined {
  const { scope, value } = secret;
  const meant = scope.sections.find(({ type, id }) => type === "Template::Parameter" && id === value.value);
  if (meant === undefined) return secret;
  const standard = meant.properties.entries.get("Default")?.value;
  if (standard?.is !== "scalar" || !isDeployed(String(standard.value))) return undefined;
  const through = { name: `parameter ${meant.id}`, at: standard.at };
  return { ...secret, value: { ...value, value: standard.value, through } };
}

/** The parameter or variable whose whole default a value is. */
function declarationOf({ sections }: Scope, { through, value }: ScalarValue): Resource | undefined {
  const at = through?.at;
  if (at?.in !== "file") return undefined;
  return sections.find(({ properties }) => {
    const standard = properties.entries.get("Default")?.value;
    return (
      standard?.is === "scalar" &&
      standard.value === value &&
      standard.at.in === "file" &&
      standard.at.uri === at.uri &&
      standard.at.range.start === at.range.start
    );
  });
}

/** A reference in place of the literal: to Secrets Manager, or to a sensitive variable that is added. */
function referenceFix({ resource, value, key, also }: WrittenSecret): readonly Fix[] {
  if (value.node === undefined) return [];
  if (resource.source !== "terraform") {
    const to = `{{resolve:secretsmanager:${resource.id}:SecretString:${key}}}`;
    const title = `Take the ${key.replaceAll("_", " ")} from the secret ${resource.id} of Secrets Manager`;
    return [{ title, safety: "review", edits: [{ edit: "set", target: value, to }] }];
  }
  const added = variableFor(resource, value, key);
  if (added === undefined) return [];
  const to = new PlainReference({ added: key });
  const edits: readonly Edit[] = [{ edit: "set", target: value, to }, added, ...(also ?? [])];
  return [{ title: `Take the ${key.replaceAll("_", " ")} from a sensitive variable`, safety: "review", edits }];
}

/** A new variable; none in a module that is called (the call would have to give it) or where the value stands elsewhere. */
function variableFor(resource: Resource, { at }: ScalarValue, key: string): Edit | undefined {
  const { calls, at: whole } = resource;
  if (calls !== undefined || at.in !== "file" || whole.in !== "file" || at.uri !== whole.uri) return undefined;
  const properties = { Type: "string", Sensitive: true };
  return { edit: "resource", after: resource, type: "Terraform::Variable", name: key, properties };
}

/** The default goes, and what is given instead is shown nowhere. */
export function withoutDefault(declared: Resource): Fix {
  const { properties, id, source } = declared;
  const standard = properties.entries.get("Default")?.value;
  const hides = source === "terraform" ? "Sensitive" : "NoEcho";
  const hidden = properties.entries.get(hides)?.value;
  const alone = onlyEntry(declared);
  const edits: readonly Edit[] = alone ?? [
    ...(standard === undefined ? [] : [{ edit: "remove", target: standard } as const]),
    ...(hidden === undefined
      ? [{ edit: "put", on: properties, path: [hides], to: true } as const]
      : hidden.is === "scalar" && String(hidden.value) !== "true"
        ? [{ edit: "set", target: hidden, to: true } as const]
        : []),
  ];
  return { title: `Remove the default of ${id}: give the value when you deploy`, safety: "review", edits };
}

/** Where the default is all that a variable says, what hides the value takes its place. */
function onlyEntry({ properties, source }: Resource): readonly Edit[] | undefined {
  const { node, at } = properties;
  const [entry, ...more] = node?.kind === "map" ? node.entries : [];
  if (source !== "terraform" || entry === undefined || more.length > 0 || at.in !== "file") return undefined;
  const text = at.uri.endsWith(".json") ? '"sensitive": true' : "sensitive = true";
  return [{ edit: "text", at: { in: "file", uri: at.uri, range: entry.range }, text }];
}
