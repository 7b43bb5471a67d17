import type { Policy } from "./policy.ts";
import type { Resource } from "./resource.ts";
import type { Value } from "./value.ts";

/** What a rule may look at beside its own subject: the template, module or account that holds it. */
export interface Scope {
  readonly resources: readonly Resource[];
  /** Parameters, outputs, variables, providers, backends and module calls: `Template::…` and `Terraform::…`. */
  readonly sections: readonly Resource[];
  readonly policies: readonly Policy[];
  readonly now: Date;
  /** What the workspace asks of its resources; nothing where left out. */
  readonly governance?: Governance;
}

/** What an organization asks of all its resources. */
export interface Governance {
  /** Regions that resources may stand in, such as `eu-west-1` or `eu-*`; empty for all of them. */
  readonly allowedRegions: readonly string[];
  /** Keys of tags that each resource has. */
  readonly requiredTags: readonly string[];
}

/** Resources attached to another one; `complete` is false when one of them may belong to it and nobody can tell. */
export interface Attachments {
  readonly resources: readonly Resource[];
  readonly complete: boolean;
}

/** What is worked out of a whole scope once, however many subjects ask for it. */
export function oncePerScope<T>(make: (scope: Scope) => T): (scope: Scope) => T {
  const made = new WeakMap<Scope, { readonly it: T }>();
  return (scope) => {
    const known = made.get(scope) ?? { it: make(scope) };
    made.set(scope, known);
    return known.it;
  };
}

/** The resources of one type by what a property of theirs names. */
interface Targets {
  readonly byId: ReadonlyMap<string, readonly Resource[]>;
  readonly byName: ReadonlyMap<string, readonly Resource[]>;
  /** Whether it is known of all of them what they name. */
  readonly complete: boolean;
}

const targetsIn = oncePerScope((scope) => {
  const known = new Map<string, Targets>();
  return (type: string, property: string): Targets => {
    const key = `${type} ${property}`;
    const targets = known.get(key) ?? targetsOf(scope, type, property);
    known.set(key, targets);
    return targets;
  };
});

function targetsOf({ resources }: Scope, type: string, property: string): Targets {
  const byId = new Map<string, Resource[]>();
  const byName = new Map<string, Resource[]>();
  let complete = true;
  const add = (to: Map<string, Resource[]>, key: string, resource: Resource) => {
    const known = to.get(key);
    if (known === undefined) to.set(key, [resource]);
    else known.push(resource);
  };
  for (const candidate of resources) {
    const target = candidate.type === type ? candidate.properties.entries.get(property)?.value : undefined;
    if (target === undefined) continue;
    if (target.is === "scalar") add(byName, String(target.value), candidate);
    else if (target.is === "unknown" && target.refersTo !== undefined) add(byId, target.refersTo, candidate);
    else complete = false;
  }
  return { byId, byName, complete };
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
  const { byId, byName, complete } = targetsIn(scope)(type, property);
  const own = nameProperty === undefined ? undefined : resource.properties.entries.get(nameProperty)?.value;
  const named = namesOf(resource, own).flatMap((name) => byName.get(name) ?? []);
  // A name that nobody knows may be any that is written.
  const known = own === undefined || own.is === "scalar" || byName.size === 0;
  return { resources: [...new Set([...(byId.get(resource.id) ?? []), ...named])], complete: complete && known };
}

function namesOf(resource: Resource, named: Value | undefined): readonly string[] {
  const names = [resource.id, ...(resource.arn === undefined ? [] : [resource.arn])];
  return named?.is === "scalar" ? [...names, String(named.value)] : names;
}
