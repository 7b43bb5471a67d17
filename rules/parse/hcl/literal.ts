import type { ScalarNode } from "../../model/node.ts";
import type { Place } from "./place.ts";

/** One stretch of literal text in a template: its decoded units and where each stands in the file. */
interface Decoded {
  readonly value: string;
  readonly offsets: readonly number[];
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" };
const escaped = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))|\$\$(?=\{)|%%(?=\{)/gsu;

/** A literal between two offsets of the grammar's text; `quoted` ones have backslash escapes. */
export function literal(place: Place, start: number, end: number, quoted: boolean): ScalarNode {
  const source = place.text.slice(start, end);
  const style = quoted ? "double" : "heredoc";
  const range = place.range(start, end);
  const plain = quoted ? !/\\|\$\$\{|%%\{/.test(source) : !/\$\$\{|%%\{/.test(source);
  if (plain && range.end - range.start === source.length) {
    return { kind: "scalar", range, value: source, style, contentStart: range.start };
  }
  const { value, offsets } = decode(source, start, quoted);
  return { kind: "scalar", range, value, style, offsets: offsets.map(place.original) };
}

function decode(source: string, start: number, quoted: boolean): Decoded {
  let value = "";
  const offsets: number[] = [];
  const add = (text: string, at: (index: number) => number) => {
    for (let index = 0; index < text.length; index += 1) offsets.push(start + at(index));
    value += text;
  };
  let from = 0;
  for (const match of source.matchAll(escaped)) {
    const [whole, short, long, char] = match;
    if (!quoted && whole.startsWith("\\")) continue;
    const { index } = match;
    const begin = from;
    add(source.slice(begin, index), (unit) => begin + unit);
    add(decoded(whole, short ?? long, char), () => index);
    from = index + whole.length;
  }
  const begin = from;
  add(source.slice(begin), (unit) => begin + unit);
  return { value, offsets };
}

function decoded(whole: string, hex: string | undefined, char: string | undefined): string {
  if (hex !== undefined) {
    const point = Number.parseInt(hex, 16);
    return point > 0x10ffff ? "\uFFFD" : String.fromCodePoint(point);
  }
  if (char !== undefined) return escapes[char] ?? whole;
  return whole.slice(1);
}
