import type { Entry, MapNode, Node } from "../../model/node.ts";
import type { Range } from "../../model/range.ts";
import { terraformMap } from "../../data/terraform-map/index.ts";
import type { Splice } from "../flow.ts";
import { lineEnd, lineStart, nextLine, trimmedEnd } from "../lines.ts";
import { holderOf } from "../locate.ts";
import type { Holder } from "../locate.ts";

/** Takes an attribute, block or item away with its line; what would be left empty goes too. */
export function removeFromHcl(text: string, roots: readonly Node[], range: Range): Splice | undefined {
  const holder = holderOf(roots, range);
  return holder === undefined ? undefined : removeHeld(text, holder);
}

function removeHeld(text: string, holder: Holder): Splice | undefined {
  if (holder.in === "sequence") {
    const { sequence, index, above } = holder;
    if (sequence.items.length === 1) return above === undefined ? undefined : removeHeld(text, above);
    return removePart(
      text,
      sequence.items.map((item) => item.range),
      index,
    );
  }
  const { map, entry, above } = holder;
  const index = map.entries.indexOf(entry);
  if (map.style === "block") return removeEntry(text, map, grantOf(holder) ?? entry);
  if (map.entries.length === 1 && above !== undefined) return removeHeld(text, above);
  return removePart(
    text,
    map.entries.map((each) => each.range),
    index,
  );
}

/** The block of a resource that is nothing but what is removed. */
function grantOf({ above }: Holder): Entry | undefined {
  if (above?.in !== "map" || above.above !== undefined) return undefined;
  const [type] = above.entry.labels ?? [];
  return terraformMap.get(type?.text ?? "")?.grant === true ? above.entry : undefined;
}

/** An entry of a body with its lines, and the blank line before it where one follows too. */
function removeEntry(text: string, map: MapNode, entry: Entry): Splice {
  const start = lineStart(text, entry.range.start);
  const end = nextLine(text, trimmedEnd(text, entry.range.end));
  if (text.slice(start, entry.range.start).trim() !== "") return { ...entry.range, newText: "" };
  const blankBefore = /\n[ \t]*\r?\n$/.test(text.slice(0, start));
  const blankAfter = /^[ \t]*(\r?\n|\}|$)/.test(text.slice(end));
  if (!blankBefore || !blankAfter || map.entries.length === 1) return { start, end, newText: "" };
  return { start: lineStart(text, start - 1), end, newText: "" };
}

/** A part of `[…]` or `{…}`: its line where it has one, otherwise it and one comma. */
function removePart(text: string, parts: readonly Range[], index: number): Splice | undefined {
  const part = parts[index];
  if (part === undefined) return undefined;
  const start = lineStart(text, part.start);
  const rest = text.slice(part.end, lineEnd(text, part.end));
  if (text.slice(start, part.start).trim() === "" && /^[ \t]*,?[ \t]*((#|\/\/).*)?$/.test(rest))
    return { start, end: nextLine(text, part.end), newText: "" };
  const [previous, next] = [parts[index - 1], parts[index + 1]];
  if (next !== undefined) return { start: part.start, end: next.start, newText: "" };
  return previous === undefined ? { ...part, newText: "" } : { start: previous.end, end: part.end, newText: "" };
}
