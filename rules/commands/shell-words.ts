import { UNKNOWN_PIECE } from "../model/value.ts";
import type { Range } from "../model/range.ts";

/** A word of a command: its text without quotes, U+FFFC for what a variable or another command gives. */
export interface Word {
  readonly text: string;
  /** In the text that was read. */
  readonly range: Range;
}

/** The words of one command, in order. */
export type Command = readonly Word[];

/** How deep commands within commands are read. */
const deepest = 8;

/**
 * The commands of a shell text: quotes, escapes, continued lines, comments, here documents and `$(…)` are read as a
 * shell does. It never fails: what is half-typed ends with the text.
 */
export function shellCommands(text: string, depth = 0): readonly Command[] {
  const commands: Command[] = [];
  const documents: { readonly name: string; readonly runs: boolean }[] = [];
  let words: Word[] = [];
  let word: { text: string; start: number } | undefined;
  let at = 0;

  const add = (piece: string, from: number) => {
    word ??= { text: "", start: from };
    word.text += piece;
  };
  const endWord = () => {
    if (word !== undefined) words.push({ text: word.text, range: { start: word.start, end: at } });
    word = undefined;
  };
  const endCommand = () => {
    endWord();
    if (words.length > 0) commands.push(words);
    words = [];
  };
  /** A command within a command: read by itself, and an unknown piece of the word around it. */
  const nested = (start: number, end: number) => {
    if (depth < deepest) commands.push(...moved(shellCommands(text.slice(start, end), depth + 1), start));
  };
  /** A `$` and what it stands for; the place after it. */
  const variable = (from: number): number => {
    if (text[from + 1] === "(") {
      const end = closing(text, from + 2);
      nested(from + 2, end);
      return end + 1;
    }
    if (text[from + 1] === "{") {
      const end = text.indexOf("}", from);
      return end < 0 ? text.length : end + 1;
    }
    return from + (/^\$(?:\w+|[$@*#?!-])/.exec(text.slice(from, from + 80))?.[0].length ?? 1);
  };

  while (at < text.length) {
    const unit = text[at] ?? "";
    // PowerShell and cmd continue lines with ` and ^.
    const continued = /^[\\`^]\r?\n/.exec(text.slice(at, at + 3))?.[0].length;
    if (continued !== undefined) {
      at += continued;
    } else if (unit === "\\") {
      add(text[at + 1] ?? "", at);
      at += 2;
    } else if (unit === "'") {
      const end = text.indexOf("'", at + 1);
      const stop = end < 0 ? text.length : end;
      add(text.slice(at + 1, stop), at);
      at = stop + 1;
    } else if (unit === '"') {
      const start = at;
      add("", start);
      at += 1;
      while (at < text.length && text[at] !== '"') {
        const lineBreak = /^\\\r?\n/.exec(text.slice(at, at + 3))?.[0].length;
        if (lineBreak !== undefined) at += lineBreak;
        else if (text[at] === "\\") {
          add(text[at + 1] ?? "", start);
          at += 2;
        } else if (text[at] === "$") {
          at = variable(at);
          add(UNKNOWN_PIECE, start);
        } else {
          add(text[at] ?? "", start);
          at += 1;
        }
      }
      at += 1;
    } else if (unit === "$") {
      const start = at;
      add(UNKNOWN_PIECE, start);
      at = variable(at);
    } else if (unit === "`") {
      const start = at;
      const end = text.indexOf("`", at + 1);
      const stop = end < 0 ? text.length : end;
      add(UNKNOWN_PIECE, start);
      nested(start + 1, stop);
      at = stop + 1;
    } else if (unit === "#" && word === undefined) {
      at = lineEnd(text, at);
    } else if (text.startsWith("<<", at) && !text.startsWith("<<<", at)) {
      endWord();
      const opened = /^<<[-~]?[ \t]*(["']?)(\w+)\1/.exec(text.slice(at, at + 80));
      if (opened?.[2] !== undefined) documents.push({ name: opened[2], runs: words.some(isShell) });
      at += opened?.[0].length ?? 2;
    } else if (unit === "\n" || unit === "\r") {
      endCommand();
      at += 1;
      for (const { name, runs } of unit === "\n" ? documents.splice(0) : []) {
        const start = at;
        at = documentEnd(text, start, name);
        if (runs || text.startsWith("#!", start)) nested(start, at);
      }
    } else if (/[;&|()]/.test(unit)) {
      endCommand();
      at += 1;
    } else if (/\s/.test(unit)) {
      endWord();
      at += 1;
    } else {
      add(unit, at);
      at += 1;
    }
  }
  at = text.length;
  endCommand();
  return commands;
}

/** What reads a here document as commands. */
function isShell({ text }: Word): boolean {
  return /(?:^|\/)(?:(?:ba|z|k|da)?sh|ssh)$/.test(text);
}

function moved(commands: readonly Command[], by: number): readonly Command[] {
  return commands.map((command) =>
    command.map(({ text, range }) => ({ text, range: { start: range.start + by, end: range.end + by } })),
  );
}

/** Where the parenthesis that was opened before `from` closes; quotes are left over. */
function closing(text: string, from: number): number {
  let depth = 1;
  let quote: string | undefined;
  for (let at = from; at < text.length; at += 1) {
    const unit = text[at];
    if (unit === "\\") at += 1;
    else if (quote !== undefined) {
      if (unit === quote) quote = undefined;
    } else if (unit === "'" || unit === '"') quote = unit;
    else if (unit === "(") depth += 1;
    else if (unit === ")") {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return text.length;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** The line after a here document. Most are texts, such as the help of a script. */
function documentEnd(text: string, from: number, name: string): number {
  for (let at = from; at < text.length; at = lineEnd(text, at) + 1) {
    if (text.slice(at, lineEnd(text, at)).trim() === name) return Math.min(text.length, lineEnd(text, at) + 1);
  }
  return text.length;
}
