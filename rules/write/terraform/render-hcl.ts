import { PlainConcat, PlainReference } from "../../model/fix.ts";
import type { Plain } from "../../model/fix.ts";
import { isPlainList, isPlainMap } from "../plain.ts";
import type { Native, NativeAttribute } from "./native.ts";
import { escapedText, referenceText, templateText } from "./references.ts";
import type { AddedResources } from "./references.ts";

/** How to write HCL into one file. */
export interface HclStyle {
  readonly lineBreak: "\n" | "\r\n";
  readonly added: AddedResources;
}

/** One level of indentation: `terraform fmt` knows no other. */
export const step = "  ";

/** A value as an expression, its further lines below `indent`. Lists of literals stay on one line. */
export function expressionText(value: Plain, indent: string, style: HclStyle, reference?: string): string {
  if (value instanceof PlainReference) return referenceText(value, style.added, reference);
  if (value instanceof PlainConcat) return `"${templateText(value, style.added)}"`;
  if (isPlainList(value)) return listText(value, indent, style, reference);
  if (isPlainMap(value)) return objectText(value, indent, style);
  return typeof value === "string" ? `"${escapedText(value)}"` : String(value);
}

/** The lines of a body at an indentation: attributes aligned, each block after a blank line, as `terraform fmt` leaves them. */
export function bodyLines({ attributes, blocks }: Native, indent: string, style: HclStyle): readonly string[] {
  const lines = attributeLines(attributes, indent, style);
  const nested = blocks.flatMap(({ name, body }, index) => {
    const inner = bodyLines(body, indent + step, style);
    const own = inner.length === 0 ? [`${indent}${name} {}`] : [`${indent}${name} {`, ...inner, `${indent}}`];
    return index === 0 && attributes.length === 0 ? own : ["", ...own];
  });
  return [...lines, ...nested];
}

/** The lines of attributes, `=` below `=` where values stand on one line. */
export function attributeLines(
  attributes: readonly NativeAttribute[],
  indent: string,
  style: HclStyle,
): readonly string[] {
  const texts = attributes.map((attribute) => ({
    name: attribute.name,
    text: attributeText(attribute, indent, style),
  }));
  return alignedLines(texts, indent, style);
}

/** What stands behind the `=` of an attribute. */
export function attributeText(attribute: NativeAttribute, indent: string, style: HclStyle): string {
  if ("raw" in attribute) return attribute.raw;
  const { value, json, reference } = attribute;
  const text = expressionText(value, indent, style, reference);
  return json ? `jsonencode(${text})` : text;
}

function alignedLines(
  entries: readonly { readonly name: string; readonly text: string }[],
  indent: string,
  { lineBreak }: HclStyle,
): readonly string[] {
  return entries.flatMap(({ name, text }, index) => {
    const pad = " ".repeat(widthAt(entries, index) - name.length);
    return `${indent}${name}${pad} = ${text}`.split(lineBreak);
  });
}

/** The longest name in the run of one-line values that an entry stands in. */
function widthAt(entries: readonly { readonly name: string; readonly text: string }[], index: number): number {
  const single = (at: number): boolean => entries[at] !== undefined && !entries[at].text.includes("\n");
  if (!single(index)) return entries[index]?.name.length ?? 0;
  let [first, last] = [index, index];
  while (single(first - 1)) first -= 1;
  while (single(last + 1)) last += 1;
  return Math.max(...entries.slice(first, last + 1).map(({ name }) => name.length));
}

function listText(items: readonly Plain[], indent: string, style: HclStyle, reference?: string): string {
  const inner = indent + step;
  const long = items.some((item) => isPlainMap(item));
  const texts = items.map((item) => expressionText(item, long ? inner : indent, style, reference));
  if (!long) return `[${texts.join(", ")}]`;
  const { lineBreak } = style;
  return `[${lineBreak}${texts.map((text) => `${inner}${text}`).join(`,${lineBreak}`)}${lineBreak}${indent}]`;
}

function objectText(map: { readonly [key: string]: Plain }, indent: string, style: HclStyle): string {
  const entries = Object.entries(map).map(([key, value]) => ({
    name: keyText(key),
    text: expressionText(value, indent + step, style),
  }));
  const [only] = entries;
  if (only === undefined) return "{}";
  if (entries.length === 1 && !only.text.includes("\n") && !only.text.startsWith("{"))
    return `{ ${only.name} = ${only.text} }`;
  const { lineBreak } = style;
  return `{${lineBreak}${alignedLines(entries, indent + step, style).join(lineBreak)}${lineBreak}${indent}}`;
}

function keyText(key: string): string {
  return /^[A-Za-z_][\w-]*$/.test(key) ? key : `"${escapedText(key)}"`;
}
