import type { Edit } from "../model/fix.ts";
import type { Node } from "../model/node.ts";
import type { Parsed } from "../model/parsed.ts";
import { fileOffset, parseEmbeddedJson, parseTemplateJson } from "../parse/embedded-json.ts";
import type { Splice } from "./flow.ts";
import { columnIndent, nextLine } from "./lines.ts";
import { textAround } from "./locate.ts";
import type { TextNode } from "./locate.ts";
import type { Renderer } from "./render.ts";
import type { Site } from "./template-edits.ts";

/** JSON inside a string of a file: edited as JSON in place, written back with the string's escapes and indentation. */
export interface EmbeddedSite {
  readonly site: Site;
  readonly renderer: Renderer;
  readonly outward: (splice: Splice) => Splice;
}

/** The embedded JSON that an edit lies in, or undefined where it lies in the file's own syntax. */
export function embeddedSite(
  { file: { text }, roots }: Parsed,
  edit: Edit,
  renderer: Renderer,
): EmbeddedSite | "unreadable" | undefined {
  const node = nodeOf(edit);
  const holder = node === undefined ? undefined : textAround(roots, node.range);
  if (holder === undefined) return undefined;
  // A digit may stand in a string and as a value: whatever the expression gives, the text around it is JSON.
  const inner = holder.kind === "scalar" ? parseEmbeddedJson(holder) : parseTemplateJson(holder, () => "1");
  // Terraform's JSON form keeps its expressions inside of strings: with one in place of a value the text is no JSON.
  if (inner === undefined) return holder.kind === "scalar" ? "unreadable" : undefined;
  return {
    site: { text, roots: [inner] },
    renderer: { ...renderer, style: { ...renderer.style, format: "json", longForms: false } },
    outward: (splice) => ({ ...splice, newText: escaped(splice.newText, holder, text) }),
  };
}

function nodeOf(edit: Edit): Node | undefined {
  switch (edit.edit) {
    case "set":
    case "remove":
      return edit.target.node;
    case "put":
    case "append":
      return edit.on.node;
    case "insertAfter":
      return edit.item.node;
    default:
      return undefined;
  }
}

/** New lines of a block take its indentation, unless the writer already gave them more; quotes are escaped in quotes. */
function escaped(newText: string, holder: TextNode, text: string): string {
  if (holder.kind === "reference")
    return text.startsWith("<<", holder.range.start) ? newText : JSON.stringify(newText).slice(1, -1);
  switch (holder.style) {
    case "double":
      return JSON.stringify(newText).slice(1, -1);
    case "single":
      return newText.replaceAll("'", "''").replaceAll(/\s*\r?\n\s*/g, " ");
    case "block": {
      const first = nextLine(text, holder.range.start);
      const indent = columnIndent(text, Math.max(first, fileOffset(holder, 0)));
      return newText
        .split("\n")
        .map((line, index) => (index === 0 || line.startsWith(indent) ? line : indent + line))
        .join("\n");
    }
    default:
      return newText;
  }
}
