import type { FileOrigin } from "./origin.ts";
import type { Resource } from "./resource.ts";
import type { ListValue, MapValue, Value } from "./value.ts";

/**
 * `safe`: nothing that works today stops working; `review`: may break a consumer or holds a placeholder to fill in;
 * `replace`: AWS replaces the resource on update. Only `safe` ones are in fix-all.
 */
export type FixSafety = "safe" | "review" | "replace";

/** A change that ends a finding, in CloudFormation's vocabulary: the writers put it in the file's own language. */
export interface Fix {
  /** Imperative, e.g. `Set PubliclyAccessible to false`. */
  readonly title: string;
  readonly safety: FixSafety;
  readonly edits: readonly Edit[];
}

/** One step of a fix. All edits of a fix apply together. */
export type Edit =
  /** Replaces a written value. */
  | { readonly edit: "set"; readonly target: Value; readonly to: Plain }
  /** Adds a property below a map, making the maps on the way. */
  | { readonly edit: "put"; readonly on: MapValue; readonly path: readonly string[]; readonly to: Plain }
  /** Removes the property or list item that holds this value, with its separator and line. */
  | { readonly edit: "remove"; readonly target: Value }
  /** Adds an item to the end of a list. */
  | { readonly edit: "append"; readonly on: ListValue; readonly to: Plain }
  /** Adds a list item right after one that exists. */
  | { readonly edit: "insertAfter"; readonly item: Value; readonly to: Plain }
  /**
   * Adds a resource of a CloudFormation type right after another one, or a `Terraform::Variable`. `name` is its logical
   * id, made unique.
   */
  | {
      readonly edit: "resource";
      readonly after: Resource;
      readonly type: string;
      readonly name: string;
      readonly properties: PlainMap;
    }
  /** Replaces a stretch of text as it is. */
  | { readonly edit: "text"; readonly at: FileOrigin; readonly text: string };

/** What a fix writes: JSON, plus references that each language writes in its own way. */
export type Plain = string | number | boolean | PlainReference | PlainConcat | readonly Plain[] | PlainMap;

/** A map to write, in CloudFormation's key names. */
export interface PlainMap {
  readonly [key: string]: Plain;
}

/** A reference to a resource: `!Ref X` / `!GetAtt X.Arn` / `aws_s3_bucket.x.arn`; `{ pseudo }` as `AWS::AccountId`. */
export class PlainReference {
  readonly target: Resource | { readonly pseudo: "AccountId" | "Partition" | "Region" } | { readonly added: string };
  readonly attribute: "Ref" | "Arn";
  constructor(target: PlainReference["target"], attribute: "Ref" | "Arn" = "Ref") {
    this.target = target;
    this.attribute = attribute;
  }
}

/** Pieces of one string: `!Sub "${Logs.Arn}/*"` / `"${aws_s3_bucket.logs.arn}/*"`. */
export class PlainConcat {
  readonly pieces: readonly (string | PlainReference)[];
  constructor(pieces: PlainConcat["pieces"]) {
    this.pieces = pieces;
  }
}

/** One replacement in one file: offsets are UTF-16, into the text the findings were made from. */
export interface TextEdit {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}
