import { PlainConcat, PlainReference } from "../model/fix.ts";
import type { Plain } from "../model/fix.ts";
import { isPlainList, isPlainMap, longReference, subText, targetText } from "./plain.ts";
import type { AddedNames } from "./plain.ts";
import type { Style } from "./style.ts";

/** How to write values into one file. */
export interface Renderer {
  readonly style: Style;
  readonly added: AddedNames;
  /** How references are written where the text is not CloudFormation's: the content of a string. */
  readonly template?: (value: PlainReference | PlainConcat) => string;
}

/** A value on one line: JSON, or YAML's flow style. */
export function renderFlow(value: Plain, renderer: Renderer): string {
  if (isPlainList(value)) return `[${value.map((item) => renderFlow(item, renderer)).join(", ")}]`;
  if (value instanceof PlainReference || value instanceof PlainConcat) return renderReference(value, renderer);
  if (!isPlainMap(value)) return renderScalar(value, renderer);
  const entries = Object.entries(value).map(
    ([key, item]) => `${renderKey(key, renderer)}: ${renderFlow(item, renderer)}`,
  );
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** A value over several lines of JSON; the first line has no indentation. */
export function renderJson(value: Plain, indent: string, renderer: Renderer): string {
  const { step, lineBreak } = renderer.style;
  const inner = indent + step;
  const body = (open: string, lines: readonly string[], close: string) =>
    lines.length === 0
      ? open + close
      : `${open}${lineBreak}${lines.map((line) => inner + line).join(`,${lineBreak}`)}${lineBreak}${indent}${close}`;
  if (isPlainList(value))
    return body(
      "[",
      value.map((item) => renderJson(item, inner, renderer)),
      "]",
    );
  if (value instanceof PlainReference || value instanceof PlainConcat) return renderReference(value, renderer);
  if (!isPlainMap(value)) return renderScalar(value, renderer);
  return body(
    "{",
    Object.entries(value).map(([key, item]) => `${renderKey(key, renderer)}: ${renderJson(item, inner, renderer)}`),
    "}",
  );
}

/** The lines of a block map, each with its indentation. */
export function renderBlock(
  entries: Readonly<Record<string, Plain>>,
  indent: string,
  renderer: Renderer,
): readonly string[] {
  return Object.entries(entries).flatMap(([key, value]) => {
    const name = `${indent}${renderKey(key, renderer)}:`;
    if (isPlainMap(value) && Object.keys(value).length > 0)
      return [name, ...renderBlock(value, indent + renderer.style.step, renderer)];
    if (isPlainList(value) && value.length > 0) {
      const below = renderer.style.indentSequences ? indent + renderer.style.step : indent;
      return [name, ...value.flatMap((item) => renderItem(item, below, renderer))];
    }
    return [`${name} ${renderFlow(value, renderer)}`];
  });
}

/** The lines of one item of a block sequence whose dash stands at `indent`. */
export function renderItem(item: Plain, indent: string, renderer: Renderer): readonly string[] {
  if (!isPlainMap(item) || Object.keys(item).length === 0) return [`${indent}- ${renderFlow(item, renderer)}`];
  const lines = renderBlock(item, `${indent}  `, renderer);
  return lines.map((line, index) => (index === 0 ? `${indent}- ${line.slice(indent.length + 2)}` : line));
}

/** A scalar that takes the place of another: it keeps the other's quotes. */
export function renderScalarLike(value: string | number | boolean, before: string, renderer: Renderer): string {
  const quote = /^["']/.exec(before)?.[0];
  if (quote === '"') return JSON.stringify(String(value));
  if (quote === "'") return `'${String(value).replaceAll("'", "''")}'`;
  return renderScalar(value, renderer);
}

function renderKey(key: string, { style }: Renderer): string {
  if (style.format === "json") return JSON.stringify(key);
  return /^[A-Za-z_][\w.-]*$/.test(key) ? key : quoted(key, style);
}

function renderScalar(value: string | number | boolean, { style }: Renderer): string {
  if (style.format === "json") return JSON.stringify(value);
  if (typeof value !== "string") return String(value);
  return isPlainText(value) ? value : quoted(value, style);
}

/** Text that YAML reads as the same string without quotes, in block and flow. */
function isPlainText(text: string): boolean {
  if (/^(true|false|yes|no|on|off|null|~|y|n)$/i.test(text) || /^[-+.\d]/.test(text)) return false;
  return /^[A-Za-z/_][\w./+=@ :*-]*$/.test(text) && !/: |:$| $|\*$|^\*/.test(text);
}

function quoted(text: string, { quote }: Style): string {
  return quote === "'" && !/[\n\\']/.test(text) ? `'${text}'` : JSON.stringify(text);
}

function renderReference(value: PlainReference | PlainConcat, renderer: Renderer): string {
  if (renderer.template !== undefined) return `"${renderer.template(value)}"`;
  if (renderer.style.longForms) return renderFlow(longReference(value, renderer.added), renderer);
  if (value instanceof PlainConcat) return `!Sub ${quoted(subText(value, renderer.added), renderer.style)}`;
  const text = targetText(value, renderer.added);
  return text.endsWith(".Arn") ? `!GetAtt ${text}` : `!Ref ${text}`;
}
