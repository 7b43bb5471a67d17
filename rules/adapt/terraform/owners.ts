import type { Resource } from "../../model/resource.ts";
import type { Value } from "../../model/value.ts";
import type { Written } from "./resources.ts";

/**
 * What an attribute such as `bucket` names: resources of the module, something outside of it, or nobody can tell.
 * A reference is followed by its address, without index; literals and references to the same variable by equality.
 */
export type Named =
  | { readonly is: "here"; readonly ids: readonly string[] }
  | { readonly is: "elsewhere" }
  | { readonly is: "anywhere" };

/** A function that tells what a value of the attribute `via` names among resources of a type. */
export function namer(written: readonly Written[], type: string, via: string): (value: Value | undefined) => Named {
  const byId = new Map(written.map(({ resource }) => [resource.id, resource]));
  const owners = written
    .filter(({ resource, mapping }) => resource.type === type && mapping?.part === undefined)
    .map(({ resource, mapping }) => {
      const name = Object.entries(mapping?.shape.keys ?? {}).find(([, key]) => key.name === via)?.[0];
      return { id: resource.id, name: name === undefined ? undefined : resource.properties.entries.get(name)?.value };
    });
  const ids = new Set(owners.map(({ id }) => id));

  const named = (value: Value | undefined, seen: ReadonlySet<string>): Named => {
    if (value?.is === "scalar")
      return here(owners.filter(({ name }) => name?.is === "scalar" && String(name.value) === String(value.value)));
    if (value?.is === "choice")
      return joined(
        value.branches.flatMap((branch) => (branch.value === undefined ? [] : [named(branch.value, seen)])),
      );
    if (value?.is !== "unknown") return { is: "anywhere" };
    const { refersTo, why } = value;
    if (refersTo === undefined) return byReference(owners, why.because === "reference" ? why.to : undefined);
    if (ids.has(refersTo)) return { is: "here", ids: [refersTo] };
    const next = byId.get(refersTo);
    if (next === undefined || seen.has(refersTo)) return { is: "elsewhere" };
    return named(targetOf(next, via), new Set([...seen, refersTo]));
  };
  return (value) => named(value, new Set());
}

/** What the attribute that names another resource holds, under Terraform's name or CloudFormation's. */
export function targetOf(resource: Resource, via: string): Value | undefined {
  const { entries, shape } = resource.properties;
  const key = Object.entries(shape?.keys ?? {}).find(([, terraform]) => terraform.name === via)?.[0];
  return (entries.get(via) ?? (key === undefined ? undefined : entries.get(key)))?.value;
}

interface Owner {
  readonly id: string;
  readonly name: Value | undefined;
}

function here(owners: readonly Owner[]): Named {
  return owners.length === 0 ? { is: "elsewhere" } : { is: "here", ids: owners.map(({ id }) => id) };
}

/** `var.name` names the bucket whose own name is `var.name`; outputs of modules and data sources are elsewhere. */
function byReference(owners: readonly Owner[], to: string | undefined): Named {
  const same = owners.filter(
    ({ name }) => to !== undefined && name?.is === "unknown" && name.why.because === "reference" && name.why.to === to,
  );
  if (same.length > 0) return { is: "here", ids: same.map(({ id }) => id) };
  return to !== undefined && /^(module|data)\./.test(to) ? { is: "elsewhere" } : { is: "anywhere" };
}

function joined(all: readonly Named[]): Named {
  if (all.length === 0 || all.some((each) => each.is === "anywhere")) return { is: "anywhere" };
  const ids = all.flatMap((each) => (each.is === "here" ? each.ids : []));
  return ids.length === 0 ? { is: "elsewhere" } : { is: "here", ids };
}
