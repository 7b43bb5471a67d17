import type { Policy } from "./policy.ts";
import type { Resource } from "./resource.ts";

/** What a rule may look at beside its own subject: the template, module or account that holds it. */
export interface Scope {
  readonly resources: readonly Resource[];
  readonly policies: readonly Policy[];
  readonly now: Date;
}

/** Resources attached to another one; `complete` is false when one of them may belong to it and nobody can tell. */
export interface Attachments {
  readonly resources: readonly Resource[];
  readonly complete: boolean;
}

/**
 * The resources of `type` whose `property` names `resource`: by reference, or by the literal in `resource`'s
 * property `nameProperty`, or by its id (somebody who forgot the `!Ref` means the resource all the same).
 */
export function attachmentsOf(
  scope: Scope,
  resource: Resource,
  type: string,
  property: string,
  nameProperty?: string,
): Attachments {
  const found: Resource[] = [];
  let complete = true;
  for (const candidate of scope.resources) {
    if (candidate.type !== type) continue;
    const target = candidate.properties.entries.get(property)?.value;
    if (target === undefined) continue;
    if (target.is === "scalar") {
      if (namesOf(resource, nameProperty).includes(String(target.value))) found.push(candidate);
    } else if (target.is === "unknown" && target.refersTo !== undefined) {
      if (target.refersTo === resource.id) found.push(candidate);
    } else complete = false;
  }
  return { resources: found, complete };
}

function namesOf(resource: Resource, nameProperty: string | undefined): readonly string[] {
  const names = [resource.id, ...(resource.arn === undefined ? [] : [resource.arn])];
  const named = nameProperty === undefined ? undefined : resource.properties.entries.get(nameProperty)?.value;
  return named?.is === "scalar" ? [...names, String(named.value)] : names;
}
