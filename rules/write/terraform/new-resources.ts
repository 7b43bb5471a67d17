import type { Edit, Plain, PlainMap } from "../../model/fix.ts";
import type { Shape, TerraformKey } from "../../model/value.ts";
import { terraformMap, terraformTypes } from "../../data/terraform-map/index.ts";
import type { MappedType } from "../../data/terraform-map/mapped-type.ts";
import { isPlainList, isPlainMap } from "../plain.ts";
import { both, nativeOf } from "./native.ts";
import type { Native } from "./native.ts";
import { addressOf, variable } from "./references.ts";
import type { Address, AddedResources } from "./references.ts";
import { oneOf, repeatedWith } from "./repeated.ts";
import type { Repeated, Repetitions } from "./repeated.ts";

/** A resource to write. */
export interface NewResource extends Address {
  readonly body: Native;
}

/** The names of what a fix adds, and whether an address is taken. */
export interface Names {
  readonly added: AddedResources;
  readonly taken: (address: Address) => boolean;
  readonly repetitions: Repetitions;
}

/** What a resource with this owner says of it: an attribute that names the owner. */
interface Owner {
  readonly id: string;
  /** Where the owner is written once for many. */
  readonly repeated?: Repeated;
}

/** The resources that a property needs which Terraform sets by a resource of its own. */
export function companionsOf(
  owner: Owner,
  key: string,
  terraform: TerraformKey,
  value: Plain,
  taken: Names["taken"],
): readonly NewResource[] {
  const address = addressOf(owner.id);
  const mapping = terraformMap.get(terraform.resource?.type ?? "");
  if (address === undefined || mapping === undefined || terraform.resource === undefined) return [];
  const { via } = terraform.resource;
  return bodiesOf(mapping, key, value).map((body) => ({
    type: mapping.terraform,
    label: free(mapping.terraform, address.label, taken),
    body: both(ownedBy(address, owner, via), body),
  }));
}

/** The Terraform resources of an edit that adds one in CloudFormation's words: its settings may be resources of their own. */
export function resourcesOf(
  edit: Extract<Edit, { edit: "resource" }>,
  { added, taken, repetitions }: Names,
): readonly NewResource[] | undefined {
  const address = added.get(edit.name);
  const mapping = terraformTypes.get(edit.type);
  if (address === undefined || mapping === undefined) return undefined;
  const apart = Object.entries(edit.properties).filter(([key]) => mapping.shape.keys[key]?.resource !== undefined);
  const rest = Object.fromEntries(
    Object.entries(edit.properties).filter(([key]) => mapping.shape.keys[key]?.resource === undefined),
  );
  const id = `${address.type}.${address.label}`;
  const many = repetitions.get(edit.name);
  const owner = many === undefined ? { id } : { id, repeated: many.repeated };
  const companions = apart.flatMap(([key, value]) =>
    companionsOf(owner, key, mapping.shape.keys[key] ?? { name: "" }, value, taken),
  );
  const own = mapping.terraform === variable ? variableOf(rest, mapping.shape) : nativeOf(rest, mapping.shape);
  return [{ ...address, body: many === undefined ? own : both(repeatedWith(many), own) }, ...companions];
}

/** A variable says its type as a word of the language. */
function variableOf({ Type, ...rest }: PlainMap, shape: Shape): Native {
  const type = typeof Type === "string" ? [{ name: "type", raw: Type, word: true } as const] : [];
  return both({ attributes: type, blocks: [] }, nativeOf(rest, shape));
}

/** The addresses of the resources that a fix adds: named after their owner, and numbered where a name is taken. */
export function addedAddresses(edits: readonly Edit[], taken: Names["taken"]): AddedResources {
  const added = new Map<string, Address>();
  for (const edit of edits) {
    const type = edit.edit === "resource" ? terraformTypes.get(edit.type)?.terraform : undefined;
    if (edit.edit !== "resource" || type === undefined) continue;
    const label = [addressOf(edit.after.id)?.label, snakeCase(edit.name)].filter(Boolean).join("_");
    added.set(edit.name, { type, label: free(type, label, taken) });
  }
  return added;
}

/** A label that no resource of the type has. */
function free(type: string, label: string, taken: Names["taken"]): string {
  let name = label;
  for (let number = 2; taken({ type, label: name }); number += 1) name = `${label}_${number}`;
  return name;
}

function bodiesOf({ part, shape }: MappedType, key: string, value: Plain): readonly Native[] {
  if (part === undefined || part.item === true)
    return (isPlainList(value) ? value : [value]).filter(isPlainMap).map((item) => nativeOf(item, shape));
  if (part.under === undefined) return [nativeOf({ [key]: value }, shape)];
  return isPlainMap(value) ? [nativeOf(value, shape)] : [];
}

function ownedBy({ type, label }: Address, { repeated }: Owner, via: string): Native {
  const id = `${type}.${label}`;
  const target = terraformMap.get(type)?.reference ?? "id";
  const named = (subject: string): Native => ({ attributes: [{ name: via, raw: `${subject}.${target}` }], blocks: [] });
  if (repeated === undefined) return named(id);
  return both(repeatedWith({ id, repeated }), named(oneOf({ id, repeated })));
}

function snakeCase(name: string): string {
  return name.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
}

/** A map's keys that Terraform sets by resources of their own, and the rest. */
export function apart(
  entries: PlainMap,
  shape: Shape | undefined,
): { readonly own: PlainMap; readonly companions: readonly (readonly [string, TerraformKey, Plain])[] } {
  const companions = Object.entries(entries).flatMap(([key, value]) => {
    const terraform = shape?.keys[key];
    return terraform?.resource === undefined ? [] : [[key, terraform, value] as const];
  });
  const own = Object.fromEntries(Object.entries(entries).filter(([key]) => shape?.keys[key]?.resource === undefined));
  return { own, companions };
}
