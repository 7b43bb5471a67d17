import type { Node, ScalarNode } from "../../model/node.ts";

/** The parts of a `<<-` heredoc without the indentation that all its lines share. */
export function dedented(parts: readonly Node[]): readonly Node[] {
  const width = Math.min(...parts.flatMap((part, index) => indents(part, index === 0)));
  if (width === 0 || width === Infinity) return parts;
  return parts.map((part, index) => (isText(part) ? strip(part, width, index === 0) : part));
}

function isText(node: Node): node is ScalarNode & { value: string } {
  return node.kind === "scalar" && typeof node.value === "string" && node.style === "heredoc";
}

/** The white space before each line that starts in this part; an empty line has none that counts. */
function indents(part: Node, first: boolean): readonly number[] {
  if (!isText(part)) return first ? [0] : [];
  const lines = part.value.split("\n");
  return lines.flatMap((line, index) => {
    if (index === 0 && !first) return [];
    const width = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    const last = index === lines.length - 1;
    return width === line.length && (last ? line === "" : true) ? [] : [width];
  });
}

function strip(part: ScalarNode & { value: string }, width: number, first: boolean): ScalarNode {
  const { value, contentStart = 0 } = part;
  const offsets: number[] = [];
  let text = "";
  let column = first ? 0 : width;
  for (let index = 0; index < value.length; index += 1) {
    const char = value[index] ?? "";
    const indentation = column < width && (char === " " || char === "\t");
    if (!indentation) {
      text += char;
      offsets.push(part.offsets?.[index] ?? contentStart + index);
    }
    column = char === "\n" ? 0 : indentation ? column + 1 : width;
  }
  const { contentStart: _, ...rest } = part;
  return { ...rest, value: text, offsets };
}
