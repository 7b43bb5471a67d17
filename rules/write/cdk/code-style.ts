import type { CdkLanguage } from "../../data/cdk-map/names.ts";
import { nativeName } from "../../data/cdk-map/names.ts";
import type { Plain } from "../../model/fix.ts";
import { isPlainList, isPlainMap } from "../plain.ts";

/** How a program is written, so that additions look like the rest. */
export interface CodeStyle {
  readonly language: CdkLanguage;
  readonly quote: '"' | "'";
  readonly lineBreak: "\n" | "\r\n";
}

/** Text that is code already: a constant of the library. */
export class Code {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What is written into a program: JSON with names of the language, and code. */
export type Native = Code | string | number | boolean | readonly Native[] | NativeMap;

/** Keys in the language's own names. */
export interface NativeMap {
  readonly [key: string]: Native;
}

/** How much of a text shows its quotes, in UTF-16 units. */
const sample = 10_000;

/** The style of a program, from its own text. */
export function codeStyleOf(text: string, language: CdkLanguage): CodeStyle {
  const start = text.slice(0, sample);
  const count = (quote: string) => start.split(quote).length;
  return {
    language,
    quote: count("'") > count('"') ? "'" : '"',
    lineBreak: text.includes("\r\n") ? "\r\n" : "\n",
  };
}

/** Whether a value is a map to write. */
export function isNativeMap(value: Native): value is NativeMap {
  return typeof value === "object" && !(value instanceof Code) && !Array.isArray(value);
}

/** A plain value in the language's names; undefined where it refers to something. */
export function nativeOf(value: Plain, language: CdkLanguage): Native | undefined {
  if (typeof value !== "object") return value;
  if (isPlainList(value)) return allOf(value.map((item) => nativeOf(item, language)));
  if (!isPlainMap(value)) return undefined;
  const entries = Object.entries(value).map(([key, inner]) => [key, nativeOf(inner, language)] as const);
  if (entries.some(([, inner]) => inner === undefined)) return undefined;
  return Object.fromEntries(
    entries.flatMap(([key, inner]) => (inner === undefined ? [] : [[nativeKey(key, language), inner]])),
  );
}

function allOf(items: readonly (Native | undefined)[]): readonly Native[] | undefined {
  return items.includes(undefined) ? undefined : items.flatMap((item) => item ?? []);
}

/** A key of CloudFormation in the language; any other stays as it is. */
export function nativeKey(key: string, language: CdkLanguage): string {
  return /^[A-Z][A-Za-z\d]*$/.test(key) ? nativeName(key, language) : key;
}

/** A value as text on one line. */
export function rendered(value: Native, style: CodeStyle): string {
  if (value instanceof Code) return value.text;
  if (typeof value === "string") return quoted(value, style);
  if (typeof value === "boolean" && style.language === "python") return value ? "True" : "False";
  if (typeof value !== "object") return String(value);
  if (!isNativeMap(value)) return `[${value.map((item) => rendered(item, style)).join(", ")}]`;
  const entries = Object.entries(value).map(([key, inner]) => entryText(key, inner, style, "map"));
  if (entries.length === 0) return "{}";
  return style.language === "python" ? `{${entries.join(", ")}}` : `{ ${entries.join(", ")} }`;
}

/** One entry: `versioned: true`, Python's `versioned=True` as an argument, `"versioned": True` in a map. */
export function entryText(key: string, value: Native, style: CodeStyle, place: "map" | "arguments"): string {
  const text = rendered(value, style);
  if (style.language === "python") return place === "arguments" ? `${key}=${text}` : `${quoted(key, style)}: ${text}`;
  return `${/^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key, style)}: ${text}`;
}

function quoted(text: string, { quote }: CodeStyle): string {
  const escaped = JSON.stringify(text).slice(1, -1);
  return quote === '"' ? `"${escaped}"` : `'${escaped.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
