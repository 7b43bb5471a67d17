import type { Entry, MapNode, Node, ReferenceNode, ScalarNode } from "../../model/node.ts";
import type { CodeSyntax } from "./code-syntax.ts";

/**
 * A program as a tree: a map with an entry for each import, binding and expression, in their order. The key is the name
 * that is bound (`bucket`, `this.bucket`), or empty; the label is the class around. References are
 *
 * - `import`: `text` is the module, `function` the imported name where it is not the module itself;
 * - `name`: `text` is the dotted name, e.g. `props.stage` or `s3.BucketEncryption.KMS`;
 * - `new` and `call`: `function` is the dotted name, or `.method` where the first argument is what it is called on;
 *   Python's keyword arguments are a map at the end, like the properties of TypeScript;
 * - `parameter`: what only the caller knows; `other`: anything else, with the expressions in it as arguments.
 */
export interface ProgramBuilder {
  readonly text: string;
  /** Adds an import, a binding or an expression. */
  add(key: string, keyAt: CodeSyntax, value: Node): void;
  /** Runs `inside` with a class around. */
  within(name: string, inside: () => void): void;
  source(syntax: CodeSyntax): string;
  program(): MapNode;
}

/** The key of a spread in a map: `...common`, `**common`. */
export const SPREAD = "...";

/** Collects the entries of a program. */
export function programBuilder(text: string): ProgramBuilder {
  const entries: Entry[] = [];
  let scope: string | undefined;
  return {
    text,
    source: ({ start, end }) => text.slice(start, end),
    add(key, { start, end }, value) {
      const range = { start: Math.min(start, value.range.start), end: Math.max(end, value.range.end) };
      const labels = scope === undefined ? {} : { labels: [{ text: scope, range }] };
      entries.push({ key, keyRange: { start, end }, value, range, ...labels });
    },
    within(name, inside) {
      const outer = scope;
      scope = name;
      inside();
      scope = outer;
    },
    program: () => ({ kind: "map", range: { start: 0, end: text.length }, entries, style: "block" }),
  };
}

/** A reference node of a program. */
export function codeReference(
  name: "import" | "name" | "new" | "call" | "parameter" | "other",
  { start, end }: CodeSyntax,
  parts: { readonly text?: string; readonly function?: string; readonly arguments?: readonly Node[] } = {},
): ReferenceNode {
  return {
    kind: "reference",
    range: { start, end },
    name,
    text: parts.text ?? "",
    arguments: parts.arguments ?? [],
    ...(parts.function === undefined ? {} : { function: parts.function }),
  };
}

/** A literal that is no string. */
export function plainScalar({ start, end }: CodeSyntax, value: number | boolean | null): ScalarNode {
  return { kind: "scalar", range: { start, end }, value, style: "plain" };
}

/** A string literal; `open` and `close` are the lengths of its quotes. */
export function stringScalar(
  syntax: CodeSyntax,
  text: string,
  { open, close, raw }: { readonly open: number; readonly close: number; readonly raw: boolean },
): ScalarNode {
  const { start, end } = syntax;
  const content = text.slice(start + open, end - close);
  const style = text[start + open - 1] === "'" ? "single" : "double";
  const range = { start, end };
  if (raw || !content.includes("\\"))
    return { kind: "scalar", range, value: content, style, contentStart: start + open };
  return { kind: "scalar", range, value: unescaped(content), style };
}

const escapes: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  b: "\b",
  f: "\f",
  v: "\v",
  "0": "\0",
  "\n": "",
};

function unescaped(content: string): string {
  return content.replaceAll(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|([\s\S]))/g,
    (_, hex: string | undefined, short: string | undefined, long: string | undefined, char: string | undefined) => {
      if (char !== undefined) return escapes[char] ?? char;
      const point = Number.parseInt(hex ?? short ?? long ?? "", 16);
      return point > 0x10ffff ? "\uFFFD" : String.fromCodePoint(point);
    },
  );
}

/** A number as both languages write it, with `_` between digits. */
export function numberOf(text: string): number {
  return Number(text.replaceAll("_", ""));
}
