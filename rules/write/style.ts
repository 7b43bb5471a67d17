import { lineStart } from "./lines.ts";
import type { Parsed } from "../model/parsed.ts";

/** How a file is written, so that additions look like the rest. */
export interface Style {
  readonly format: "yaml" | "json";
  readonly lineBreak: "\n" | "\r\n";
  /** One level of indentation. */
  readonly step: string;
  /** The quote for strings that need one (YAML). */
  readonly quote: '"' | "'";
  /** YAML that writes `Fn::Sub:` and never `!Sub`. */
  readonly longForms: boolean;
  /** Items of a block sequence stand deeper than their key. */
  readonly indentSequences: boolean;
}

/** The style of a file, from its own text. */
export function styleOf({ file: { text }, format }: Parsed): Style {
  const json = format === "json";
  return {
    format: json ? "json" : "yaml",
    lineBreak: text.includes("\r\n") ? "\r\n" : "\n",
    step: stepOf(text),
    quote: count(text, /: '/g) > count(text, /: "/g) ? "'" : '"',
    longForms: json || (/\bFn::\w+:|\bRef:/.test(text) && !/[\s[]!(Ref|Sub|GetAtt|If|Join)\b/.test(text)),
    indentSequences: !/^( *)[^\s#-][^\n]*:\s*\n\1- /m.test(text),
  };
}

/** The indentation of the line that an offset stands on. */
export function indentAt(text: string, offset: number): string {
  const start = lineStart(text, offset);
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? "";
}

function stepOf(text: string): string {
  let previous = "";
  for (const line of text.split("\n").slice(0, 400)) {
    if (line.trim() === "" || /^\s*(#|- )/.test(line)) continue;
    const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
    if (indent.length > previous.length && indent.startsWith(previous)) return indent.slice(previous.length);
    previous = indent;
  }
  return "  ";
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
