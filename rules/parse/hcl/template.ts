import type { Node, ReferenceNode, ScalarNode } from "../../model/node.ts";
import type { Range } from "../../model/range.ts";
import { dedented } from "./dedent.ts";
import { literal } from "./literal.ts";
import type { Place } from "./place.ts";
import { childOf } from "./syntax.ts";
import type { Syntax } from "./syntax.ts";

/** Reads the expression inside `${…}`. */
export type ReadExpression = (syntax: Syntax, place: Place) => Node;

/** A quoted template or a heredoc: a scalar where it is all literal, else a `template` of its parts. */
export function template(syntax: Syntax, place: Place, read: ReadExpression): Node {
  const range = place.range(syntax.start, syntax.end);
  if (syntax.type !== "heredoc_template") {
    return whole(parts(syntax, syntax.start + 1, syntax.end - 1, true, place, read), "double", range, syntax, place);
  }
  const markers = syntax.children.filter(({ type }) => type === "heredoc_identifier");
  const [opening, closing] = [markers[0], markers.at(-1)];
  const start = place.text.indexOf("\n", opening?.end ?? syntax.start) + 1;
  const end = Math.max(place.text.lastIndexOf("\n", (closing?.start ?? syntax.end) - 1) + 1, start);
  const pieces = parts(syntax, start, end, false, place, read);
  const indented =
    childOf(syntax, "heredoc_start")?.children[0]?.type === "<<-" || place.text.startsWith("<<-", syntax.start);
  return whole(indented ? dedented(pieces) : pieces, "heredoc", range, syntax, place);
}

function whole(
  pieces: readonly Node[],
  style: ScalarNode["style"],
  range: Range,
  { start, end }: Syntax,
  place: Place,
): ScalarNode | ReferenceNode {
  const [only] = pieces;
  if (only === undefined) return { kind: "scalar", range, value: "", style, contentStart: range.start + 1 };
  if (only.kind === "scalar" && pieces.length === 1 && isText(only)) return { ...only, range, style };
  return { kind: "reference", range, name: "template", text: place.text.slice(start, end), arguments: pieces };
}

/** A literal piece of a template, as opposed to `${"x"}`: only these have a place for each unit. */
function isText(node: ScalarNode): boolean {
  return node.style === "heredoc" || node.contentStart === node.range.start || node.offsets !== undefined;
}

/** The literal stretches and the expressions between two offsets: the grammar's own stretches leave out white space. */
function parts(
  syntax: Syntax,
  start: number,
  end: number,
  quoted: boolean,
  place: Place,
  read: ReadExpression,
): readonly Node[] {
  const pieces: Node[] = [];
  let from = start;
  let trim = false;
  const text = (to: number, trimEnd: boolean) => {
    const source = place.text.slice(from, to);
    const left = trim ? source.length - source.trimStart().length : 0;
    const right = trimEnd ? Math.max(source.trimEnd().length, left) : source.length;
    if (right > left) pieces.push(literal(place, from + left, from + right, quoted));
  };
  for (const child of syntax.children) {
    if (child.type !== "template_interpolation" && child.type !== "template_directive") continue;
    const markers = child.children.filter(({ type }) => type === "strip_marker");
    const value = childOf(child, "expression");
    text(
      child.start,
      markers.some((marker) => value === undefined || marker.start < value.start),
    );
    pieces.push(value === undefined ? unread(child, place) : read(value, place));
    trim = markers.some((marker) => value !== undefined && marker.start >= value.end);
    from = child.end;
  }
  text(end, false);
  return pieces;
}

function unread(child: Syntax, place: Place): ReferenceNode {
  const name = child.type === "template_directive" ? "directive" : "unread";
  const range = place.range(child.start, child.end);
  return { kind: "reference", range, name, text: place.text.slice(child.start, child.end), arguments: [] };
}
