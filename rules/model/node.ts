import type { Range } from "./range.ts";

/** A piece of YAML, JSON or HCL with the stretch of text that it came from. */
export type Node = MapNode | SequenceNode | ScalarNode | ReferenceNode;

/** A YAML or JSON mapping, an HCL object, or the body of an HCL block. */
export interface MapNode {
  readonly kind: "map";
  readonly range: Range;
  readonly entries: readonly Entry[];
  /** `block`: one entry a line by indentation (YAML) or an HCL body; `flow`: within braces. */
  readonly style: "block" | "flow";
}

/** One key with its value. HCL blocks are entries too: `key` is the block type, and a key may repeat. */
export interface Entry {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: Node;
  /** From the start of the key to the end of the value. */
  readonly range: Range;
  /** Present on HCL blocks only, e.g. `"aws_s3_bucket"`, `"logs"`; ranges are without quotes. */
  readonly labels?: readonly Label[];
}

/** The label of an HCL block. */
export interface Label {
  readonly text: string;
  readonly range: Range;
}

/** A YAML or JSON sequence, or an HCL tuple. */
export interface SequenceNode {
  readonly kind: "sequence";
  readonly range: Range;
  readonly items: readonly Node[];
  readonly style: "block" | "flow";
}

/** A literal. `range` covers its quotes; a YAML null that nobody wrote has an empty range. */
export interface ScalarNode {
  readonly kind: "scalar";
  readonly range: Range;
  readonly value: string | number | boolean | null;
  /** `block`: YAML `|` or `>`. */
  readonly style: "plain" | "single" | "double" | "block" | "heredoc";
  /**
   * Offset in the file of each UTF-16 unit of a string value, for text embedded in text (a JSON policy in a
   * heredoc). Absent where the content stands verbatim at `contentStart`.
   */
  readonly offsets?: readonly number[];
  /** Where the content starts when it stands verbatim in the file (no escapes, no indentation to strip). */
  readonly contentStart?: number;
}

/**
 * Anything that only the deployment knows, or that has to be worked out: `!Ref`, `Fn::*` (name as in JSON, e.g.
 * `"Fn::Sub"`), and in HCL `traversal` (text `var.x`), `template` (arguments are its parts), `call` (function: its
 * name), `conditional` (three arguments), `operation`, `for`, `splat`.
 */
export interface ReferenceNode {
  readonly kind: "reference";
  readonly range: Range;
  readonly name: string;
  /** The source text of an HCL expression; the scalar argument of a CloudFormation function where it has one. */
  readonly text: string;
  readonly arguments: readonly Node[];
  /** The function of an HCL call, e.g. `jsonencode`. */
  readonly function?: string;
}

/** The entry of a map with this key, or undefined. The last one wins, as in YAML and JSON parsers. */
export function entryOf(node: Node | undefined, key: string): Entry | undefined {
  if (node?.kind !== "map") return undefined;
  return node.entries.findLast((entry) => entry.key === key);
}

/** The text of a string scalar, or undefined. */
export function textOf(node: Node | undefined): string | undefined {
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;
}
