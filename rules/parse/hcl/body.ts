import type { Entry, Label, MapNode, Node } from "../../model/node.ts";
import { expression } from "./expression.ts";
import type { Place } from "./place.ts";
import { childOf } from "./syntax.ts";
import type { Syntax } from "./syntax.ts";

/** The attributes and blocks of a body, in order. */
export function bodyEntries(body: Syntax | undefined, place: Place): readonly Entry[] {
  return (body?.children ?? []).flatMap((child) => {
    if (child.type === "attribute") return attribute(child, place);
    return child.type === "block" ? block(child, place) : [];
  });
}

function attribute(syntax: Syntax, place: Place): readonly Entry[] {
  const name = childOf(syntax, "identifier");
  const value = childOf(syntax, "expression");
  if (name === undefined || value === undefined) return [];
  return [entry(name, expression(value, place), syntax, place)];
}

function block(syntax: Syntax, place: Place): readonly Entry[] {
  const open = childOf(syntax, "block_start");
  const [name, ...labels] = syntax.children.filter(({ type }) => type === "identifier" || type === "string_lit");
  if (name === undefined || open === undefined) return [];
  const value: MapNode = {
    kind: "map",
    range: place.range(open.start, syntax.end),
    entries: bodyEntries(childOf(syntax, "body"), place),
    style: "block",
  };
  return [{ ...entry(name, value, syntax, place), labels: labels.map((item) => label(item, place)) }];
}

function entry(name: Syntax, value: Node, { start, end }: Syntax, place: Place): Entry {
  return {
    key: place.text.slice(name.start, name.end),
    keyRange: place.range(name.start, name.end),
    value,
    range: place.range(start, end),
  };
}

function label({ type, start, end }: Syntax, place: Place): Label {
  const quote = type === "string_lit" ? 1 : 0;
  return { text: place.text.slice(start + quote, end - quote), range: place.range(start + quote, end - quote) };
}
