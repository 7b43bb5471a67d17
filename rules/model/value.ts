import type { MapNode, Node } from "./node.ts";
import type { Origin } from "./origin.ts";

/** A property of a resource or policy in CloudFormation's vocabulary, wherever it was written or read. */
export type Value = ScalarValue | MapValue | ListValue | UnknownValue | ChoiceValue;

interface Sourced {
  readonly at: Origin;
  /** The syntax it was written as; absent in a live account and where the value was worked out. */
  readonly node?: Node;
}

/** A literal. Strings that hold numbers or booleans keep their type: compare with `sameScalar`. */
export interface ScalarValue extends Sourced {
  readonly is: "scalar";
  readonly value: string | number | boolean;
  /** The default of a parameter or variable that gave the value, named as the author names it. */
  readonly through?: Through;
  /** CloudFormation scalar → how its place in Terraform writes it, where they differ. */
  readonly words?: TerraformKey["values"];
  /** Nobody wrote it, and it holds all the same: what a fix sets goes below this map, at a path in the file's own keys. */
  readonly implied?: { readonly on: MapNode; readonly path: readonly string[] };
  /** `true` or a text that stands for a map: CloudFormation scalar → the map that a fix writes in its place. */
  readonly standsFor?: Readonly<Record<string, WrittenMap>>;
}

/** A map as it is written in a file. */
export interface WrittenMap {
  readonly [key: string]: string | WrittenMap;
}

/** A parameter, variable or local that a value came through. */
export interface Through {
  readonly name: string;
  readonly at: Origin;
}

/** A map in CloudFormation's key names. */
export interface MapValue extends Sourced {
  readonly is: "map";
  readonly entries: ReadonlyMap<string, Property>;
  /** How Terraform, the Serverless Framework or CDK code names these keys; absent in CloudFormation. See rules/data. */
  readonly shape?: Shape;
  /** Why keys that are not in `entries` are unknown rather than unset (an included fragment, a `dynamic` block). */
  readonly opaque?: Unknown;
  /** Keys that are known not to be written although others are unknown. */
  readonly unset?: ReadonlySet<string>;
  /** Keys that a fix has to write first, below `node`: `Properties` where a resource has none. */
  readonly wrap?: readonly string[];
  /** Where keys that a closed shape has no name for go, from the root of the file. */
  readonly beside?: readonly string[];
}

/** One key of a map: where the key stands, and its value. */
export interface Property {
  readonly key: Origin;
  readonly value: Value;
}

/** A list. `shape` is that of its items, where they are maps written in Terraform. */
export interface ListValue extends Sourced {
  readonly is: "list";
  readonly items: readonly Value[];
  readonly shape?: Shape;
}

/** A value that nobody can know before the deployment, or that could not be read. It never fires. */
export interface UnknownValue extends Sourced {
  readonly is: "unknown";
  readonly why: Unknown;
  /** The resource that a reference points to: logical id or Terraform address. */
  readonly refersTo?: string;
  /** The known part of a string, each unknown piece replaced by U+FFFC. */
  readonly text?: string;
}

/** Why a value is not known. `denied` and `failed` happen in live accounts only. */
export type Unknown =
  | { readonly because: "reference"; readonly to: string }
  | { readonly because: "denied"; readonly action: string; readonly message: string }
  | { readonly because: "failed"; readonly reason: string; readonly action?: string }
  | { readonly because: "unsupported"; readonly what: string };

/** A value that depends on a condition nobody can decide here (`Fn::If`, HCL `? :`). An unset branch has no value. */
export interface ChoiceValue extends Sourced {
  readonly is: "choice";
  readonly branches: readonly Branch[];
}

/** One branch; `when` reads like `IsProd is true`. */
export interface Branch {
  readonly when: string;
  readonly value: Value | undefined;
  /** The syntax of the branch, so that a fix can put a value in place of an unset one. */
  readonly node?: Node;
}

/** The character that stands for an unknown piece in `UnknownValue.text`. */
export const UNKNOWN_PIECE = "\uFFFC";

/** How one CloudFormation map is written in Terraform, or in the Serverless Framework. */
export interface Shape {
  /** CloudFormation key → how Terraform writes it. */
  readonly keys: Readonly<Record<string, TerraformKey>>;
  /** Nothing but these keys can be written there. */
  readonly closed?: boolean;
}

/** How Terraform writes one CloudFormation key. */
export interface TerraformKey {
  /**
   * The attribute or block name, e.g. `publicly_accessible`; a path such as `grantee.uri` goes through blocks. Empty
   * where Terraform has no level for it: its keys stand in the same body.
   */
  readonly name: string;
  /** Further names that mean the same: other blocks of the same list, older names. */
  readonly also?: readonly string[];
  /** Written as nested block(s) rather than an attribute. */
  readonly block?: boolean;
  /** CloudFormation scalar → Terraform scalar, where they differ (`Enabled` → `true`). */
  readonly values?: Readonly<Record<string, string | number | boolean>>;
  /** The shape of the map, or of the list's items. */
  readonly shape?: Shape;
  /** The property is a list whose Terraform form is repeated blocks or a list attribute. */
  readonly list?: boolean;
  /** Set by a resource of its own, e.g. `aws_s3_bucket_versioning` through its attribute `bucket`. */
  readonly resource?: { readonly type: string; readonly via: string };
  /** An attribute that holds JSON text: the value is the document, written with `jsonencode`. */
  readonly json?: boolean;
  /** What a reference in this place names of its target, where it is not the target's own: `arn`. */
  readonly reference?: string;
  /** Further words that mean a CloudFormation scalar: written → CloudFormation's (`true` → `Active`). */
  readonly reads?: Readonly<Record<string, string | number | boolean>>;
  /** What turns all of it on: written in the place of a map (`logs.httpApi: true`). */
  readonly whole?: string | number | boolean;
  /** The class of CDK whose constants are its values. */
  readonly members?: string;
}

/** Whether two scalars mean the same to AWS: `"True"`, `"true"` and `true` do, `"1"` and `1` do. */
export function sameScalar(left: string | number | boolean, right: string | number | boolean): boolean {
  if (left === right) return true;
  const [a, b] = [String(left), String(right)];
  if (a === b) return true;
  const bools = /^(true|false)$/i;
  return bools.test(a) && bools.test(b) && a.toLowerCase() === b.toLowerCase();
}
