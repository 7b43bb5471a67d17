import type { Scalar } from "yaml";
import type { ScalarNode } from "../model/node.ts";
import type { Range } from "../model/range.ts";
import { unitOffsets } from "./scalar-offsets.ts";
import type { Writing } from "./scalar-offsets.ts";

/** A YAML scalar: its value as CloudFormation takes it, and where its content stands. */
export function scalarNode(text: string, scalar: Scalar, written: Range): ScalarNode {
  const style = styleOf(scalar);
  const value = isOpen(text, scalar, written) ? null : valueOf(text, scalar, written);
  const range = style === "block" ? blockRange(text, written) : written;
  if (typeof value !== "string" || value === "") return { kind: "scalar", range, value, style };
  return { kind: "scalar", range, value, style, ...placeOf(text, scalar, written, value) };
}

/** A quote that nobody closed takes in the rest of the file: what was meant is not known. */
function isOpen(text: string, { type }: Scalar, { start, end }: Range): boolean {
  const quote = type === "QUOTE_DOUBLE" ? '"' : type === "QUOTE_SINGLE" ? "'" : undefined;
  return quote !== undefined && (end - start < 2 || text[end - 1] !== quote);
}

/** The text of a mapping's key. */
export function keyText(scalar: Scalar): string {
  if (typeof scalar.value === "string") return scalar.value;
  return (
    scalar.source ?? (typeof scalar.value === "number" || typeof scalar.value === "boolean" ? `${scalar.value}` : "")
  );
}

/** `yes`, `no`, `on` and `off` are booleans to AWS; numbers that would lose digits stay text (account ids). */
function valueOf(text: string, scalar: Scalar, { start, end }: Range): ScalarNode["value"] {
  const { value } = scalar;
  if (typeof value === "string") {
    const word = scalar.type === "PLAIN" && scalar.tag === undefined ? /^(?:(yes|on)|(no|off))$/i.exec(value) : null;
    return word === null ? value : word[1] !== undefined;
  }
  if (value === null || typeof value === "boolean") return value;
  const source = scalar.source ?? text.slice(start, end);
  if (typeof value !== "number" || !Number.isFinite(value) || /^[-+]?0\d/.test(source)) return source;
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? source : value;
}

function placeOf(
  text: string,
  { type }: Scalar,
  { start, end }: Range,
  value: string,
): Pick<ScalarNode, "offsets" | "contentStart"> {
  if (type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED") {
    const header = text.indexOf("\n", start);
    const body = header < 0 ? end : header + 1;
    return { offsets: unitOffsets(text, body, end, value, type === "BLOCK_LITERAL" ? "literal" : "folded") };
  }
  const quoted = type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE";
  const content = quoted ? start + 1 : start;
  const stop = quoted ? Math.max(content, end - 1) : end;
  if (stop - content === value.length && text.startsWith(value, content)) return { contentStart: content };
  const writing: Writing = type === "QUOTE_DOUBLE" ? '"' : type === "QUOTE_SINGLE" ? "'" : "plain";
  return { offsets: unitOffsets(text, content, stop, value, writing) };
}

/** A block ends with its last line of text, but for `|+`, which keeps the line breaks after it. */
function blockRange(text: string, { start, end }: Range): Range {
  if (/^[|>]\d?\+/.test(text.slice(start, start + 3))) return { start, end };
  let last = end;
  for (let at = end; at > start && /\s/.test(text[at - 1] ?? ""); at -= 1) {
    if (text[at - 1] === "\n") last = text[at - 2] === "\r" ? at - 2 : at - 1;
  }
  return { start, end: Math.max(last, start + 1) };
}

function styleOf({ type }: Scalar): ScalarNode["style"] {
  switch (type) {
    case "QUOTE_DOUBLE":
      return "double";
    case "QUOTE_SINGLE":
      return "single";
    case "BLOCK_FOLDED":
    case "BLOCK_LITERAL":
      return "block";
    default:
      return "plain";
  }
}
