import type { PolicyKind } from "../../model/policy.ts";
import type { Shape, TerraformKey } from "../../model/value.ts";

/** How one Terraform resource type is said in CloudFormation's vocabulary. */
export interface MappedType {
  /** E.g. `aws_db_instance`, or `data.aws_ami` for what is looked up. */
  readonly terraform: string;
  /** E.g. `AWS::RDS::DBInstance`. */
  readonly type: string;
  readonly shape: Shape;
  /** CloudFormation properties that the Terraform type stands for by itself. */
  readonly constants?: Readonly<Record<string, string | number | boolean>>;
  /** Set where it is a part of another resource: an attribute names that one. */
  readonly part?: Part;
  /** Properties that Terraform may also write on the resource itself, and how (older provider versions). */
  readonly inline?: Readonly<Record<string, TerraformKey>>;
  /** What the type is given where a reference to it means its name or id; `id` when left out. */
  readonly reference?: string;
  /** The type is nothing but one grant: removing what it grants removes the resource. */
  readonly grant?: boolean;
  /** IAM policies among its properties. */
  readonly policies?: readonly PolicyPlace[];
}

/** A Terraform resource that sets properties of another one. */
export interface Part {
  /** The attribute that names the other one. */
  readonly via: string;
  /** Where its body stands in the other one; the other one's own properties when left out. */
  readonly under?: string;
  /** Its body is one item of the list at `under`, of which others may add more. */
  readonly item?: true;
}

/** A property that holds an IAM policy. */
export interface PolicyPlace {
  /** Path with `[*]`, e.g. `Policies[*].PolicyDocument`. */
  readonly path: string;
  readonly kind: PolicyKind;
  /** For resource policies, the service prefix. */
  readonly service?: string;
}

/** How keys are written: a string is the attribute of that name. */
export type Keys = Readonly<Record<string, string | TerraformKey>>;

/** A shape of keys. */
export function shape(keys: Keys): Shape {
  return {
    keys: Object.fromEntries(
      Object.entries(keys).map(([key, name]) => [key, typeof name === "string" ? { name } : name]),
    ),
  };
}

/** A nested block that stands for one map. */
export function block(name: string, keys: Keys, more: Partial<TerraformKey> = {}): TerraformKey {
  return { name, block: true, shape: shape(keys), ...more };
}

/** Repeated nested blocks that stand for a list of maps. */
export function blocks(name: string, keys: Keys, more: Partial<TerraformKey> = {}): TerraformKey {
  return { name, block: true, list: true, shape: shape(keys), ...more };
}

/** Keys that Terraform writes one level higher. */
export function level(keys: Keys): TerraformKey {
  return { name: "", shape: shape(keys) };
}

/** A list attribute. */
export function list(name: string): TerraformKey {
  return { name, list: true };
}

/** An attribute of JSON text; `keys` where the document's keys are not CloudFormation's. */
export function json(name: string, keys?: Keys, more: Partial<TerraformKey> = {}): TerraformKey {
  return { name, json: true, ...(keys === undefined ? {} : { shape: shape(keys) }), ...more };
}

/** Keys of AWS's own JSON: a small letter first, though the provider reads them in any case. */
export function camel(...names: readonly string[]): Keys {
  return Object.fromEntries(names.map((name) => [name, camelKey(name)]));
}

/** A key of that JSON that holds a map. */
export function within(name: string, keys: Keys): Keys {
  return { [name]: { ...camelKey(name), shape: shape(keys) } };
}

/** A key of that JSON that holds a list of maps. */
export function listed(name: string, keys: Keys): Keys {
  return { [name]: { ...camelKey(name), list: true, shape: shape(keys) } };
}

function camelKey(name: string): TerraformKey {
  return { name: name.charAt(0).toLowerCase() + name.slice(1), also: [name] };
}

/** An attribute whose values have other names in Terraform: CloudFormation's → Terraform's. */
export function words(name: string, values: Readonly<Record<string, string | number | boolean>>): TerraformKey {
  return { name, values };
}

/** A type without anything special. */
export function mapped(
  terraform: string,
  type: string,
  keys: Keys,
  more: Omit<Partial<MappedType>, "terraform" | "type" | "shape"> = {},
): MappedType {
  return { terraform, type, shape: shape(keys), ...more };
}
