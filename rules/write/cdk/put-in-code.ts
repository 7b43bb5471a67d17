import type { Node } from "../../model/node.ts";
import type { Splice } from "../flow.ts";
import { indentAt } from "../style.ts";
import { entryText, rendered } from "./code-style.ts";
import type { CodeStyle, NativeMap } from "./code-style.ts";

/** Adds entries to a map of properties, or to a call that has none yet. */
export function putInCode(text: string, node: Node, entries: NativeMap, style: CodeStyle): Splice | undefined {
  if (node.kind === "map") {
    const braces = text[node.range.start] === "{";
    const parts = Object.entries(entries).map(([key, value]) =>
      entryText(key, value, style, braces ? "map" : "arguments"),
    );
    const last = node.entries.at(-1);
    if (last !== undefined) return after(text, last.range, node.range.start, parts, style);
    if (!braces) return undefined;
    return {
      ...node.range,
      newText: style.language === "python" ? `{${parts.join(", ")}}` : `{ ${parts.join(", ")} }`,
    };
  }
  if (node.kind !== "reference" || (node.name !== "new" && node.name !== "call")) return undefined;
  const last = node.arguments.at(-1);
  if (last === undefined || node.arguments.length < 2) return undefined;
  const parts =
    style.language === "python"
      ? Object.entries(entries).map(([key, value]) => entryText(key, value, style, "arguments"))
      : [rendered(entries, style)];
  return after(text, last.range, node.range.start, parts, style);
}

/** After a part, on lines of their own where that part stands on one. */
function after(
  text: string,
  { start, end }: Node["range"],
  opened: number,
  parts: readonly string[],
  { lineBreak }: CodeStyle,
): Splice {
  const apart =
    text.slice(opened, start).includes("\n") && /^[ \t]*$/.test(text.slice(lineStartOf(text, start), start));
  const between = apart ? `,${lineBreak}${indentAt(text, start)}` : ", ";
  return { start: end, end, newText: parts.map((part) => between + part).join("") };
}

function lineStartOf(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}
