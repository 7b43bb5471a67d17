import type { Plain, PlainMap } from "../../model/fix.ts";
import type { Shape, TerraformKey } from "../../model/value.ts";
import { attributeValue } from "../native-plain.ts";
import { isPlainList, isPlainMap } from "../plain.ts";
import { documentShape, statementShape } from "../../data/terraform-map/policy-document.ts";

/** The body of a block in Terraform's names, not yet HCL or JSON. */
export interface Native {
  readonly attributes: readonly NativeAttribute[];
  readonly blocks: readonly NativeBlock[];
}

/** One nested block. */
export interface NativeBlock {
  readonly name: string;
  readonly body: Native;
  /** CloudFormation has no level for it: it joins a block of its name that is there already. */
  readonly joins?: true;
}

/** One attribute of a body: a value, or an expression as it is; a `word` is no template in JSON. */
export type NativeAttribute = ValueAttribute | { readonly name: string; readonly raw: string; readonly word?: true };

/** An attribute with a value. */
export interface ValueAttribute {
  readonly name: string;
  readonly value: Plain;
  /** The value is a document that stands as JSON text. */
  readonly json: boolean;
  /** What a reference in this place names of its target, where it is not the target's own. */
  readonly reference?: string;
}

const nothing: Native = { attributes: [], blocks: [] };

/** What CloudFormation's keys are in the body of a block; keys that Terraform has no name for are left out. */
export function nativeOf(entries: PlainMap, shape: Shape): Native {
  if (shape === statementShape) return statementOf(entries);
  return Object.entries(entries)
    .map(([key, value]) => entryOf(shape.keys[key], value))
    .reduce(both, nothing);
}

/** The same for keys that are in Terraform's names already. */
export function attributesOf(entries: PlainMap): Native {
  return { attributes: Object.entries(entries).map(([name, value]) => ({ name, value, json: false })), blocks: [] };
}

/** Two parts of one body. */
export function both(left: Native, right: Native): Native {
  return { attributes: [...left.attributes, ...right.attributes], blocks: [...left.blocks, ...right.blocks] };
}

function entryOf(key: TerraformKey | undefined, value: Plain): Native {
  if (key === undefined) return nothing;
  const [name = "", ...below] = key.name.split(".");
  if (below.length > 0)
    return { attributes: [], blocks: [{ name, body: entryOf({ ...key, name: below.join(".") }, value), joins: true }] };
  const maps = isPlainList(value) ? value.filter(isPlainMap) : isPlainMap(value) ? [value] : [];
  const inner = key.shape ?? (key.block === true ? { keys: {} } : undefined);
  if (name === "") return maps.map((map) => nativeOf(map, inner ?? { keys: {} })).reduce(both, nothing);
  if (key.block === true && inner !== undefined)
    return { attributes: [], blocks: maps.map((map) => ({ name, body: nativeOf(map, inner) })) };
  const reference = key.reference === undefined ? {} : { reference: key.reference };
  return {
    attributes: [{ name, value: attributeValue(key, value), json: key.json === true, ...reference }],
    blocks: [],
  };
}

/** A statement of a `data.aws_iam_policy_document`: principals and conditions are blocks. */
function statementOf({ Principal, NotPrincipal, Condition, ...rest }: PlainMap): Native {
  const plain = Object.entries(rest)
    .map(([key, value]) => entryOf(documentKeys[key], value))
    .reduce(both, nothing);
  const attributes = plain.attributes.map((attribute) =>
    "raw" in attribute ? attribute : { ...attribute, value: escaped(attribute.value) },
  );
  const blocks = [
    ...principalsOf("principals", Principal),
    ...principalsOf("not_principals", NotPrincipal),
    ...(Condition === undefined || !isPlainMap(Condition) ? [] : conditionsOf(Condition)),
  ];
  return { attributes, blocks };
}

const documentKeys = Object.fromEntries(
  Object.entries(documentShape.keys["Statement"]?.shape?.keys ?? {}).filter(([, key]) => key.block !== true),
);

function principalsOf(name: string, value: Plain | undefined): Native["blocks"] {
  if (value === undefined) return [];
  const types = isPlainMap(value) ? Object.entries(value) : [["*", value] as const];
  return types.map(([type, identifiers]) => ({
    name,
    body: attributesOf({ type, identifiers: escaped(listed(identifiers)) }),
  }));
}

function conditionsOf(tests: PlainMap): Native["blocks"] {
  return Object.entries(tests).flatMap(([test, keys]) =>
    isPlainMap(keys)
      ? Object.entries(keys).map(([variable, values]) => ({
          name: "condition",
          body: attributesOf({ test, variable, values: escaped(listed(values)) }),
        }))
      : [],
  );
}

function listed(value: Plain): readonly Plain[] {
  return isPlainList(value) ? value : [value];
}

/** `${aws:username}` is a policy variable; to Terraform it would be its own, so it is written `&{aws:username}`. */
function escaped(value: Plain): Plain {
  if (isPlainList(value)) return value.map(escaped);
  return typeof value === "string" ? value.replaceAll("${", "&{") : value;
}
