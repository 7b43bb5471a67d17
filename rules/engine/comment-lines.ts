import type { LineIndex } from "../model/line-index.ts";

const opener = /(^|[\s;,(){}[\]])(#+!?|\/\/+!?|\/\*+|<!--|--+|;+|\(\*|%+|rem\b|@rem\b|\{#|\{\{!--)[\s*!]*$/i;
const starred = /^\s*\*+\s*$/;
const commentLine = /^\s*(#|\/\/|\/?\*|<!--|--|;|\(\*|%|@?rem\b|\{#|\{\{!--)/i;
const cLike =
  /\.(m?[jt]sx?|cts|java|kts?|scala|groovy|go|rs|c|h|cc|cpp|hpp|cs|swift|dart|php|s?css|less|proto|bicep)$/i;
const hashed = /\.(ya?ml|py|rb|sh|bash|zsh|fish|toml|env|cfg|conf|properties|mk|nix|exs?|jl|pl|r)$/i;

/** Whether what stands before a place on its line opens a comment there, in the language that the file's name tells. */
export function opensComment(before: string, uri: string): boolean {
  if (cLike.test(uri)) return starred.test(before) || /^[/(]/.test(opener.exec(before)?.[2] ?? "");
  const mark = opener.exec(before)?.[2] ?? "";
  if (hashed.test(uri)) return mark.startsWith("#");
  return mark !== "" || starred.test(before);
}

/** The lines that a comment at `at` of its line is about: its own, and where no code stands before it, the next line that is no comment. */
export function linesAbout(index: LineIndex, line: number, at: number): readonly number[] {
  const before = index.lineAt(line).slice(0, at);
  return before.trim() === "" || commentLine.test(before) ? [line, nextLine(index, line)] : [line];
}

/** The next line that is neither empty nor a comment. */
export function nextLine(index: LineIndex, line: number): number {
  let next = line + 1;
  while (next < index.lineCount && (index.lineAt(next).trim() === "" || commentLine.test(index.lineAt(next))))
    next += 1;
  return next;
}
