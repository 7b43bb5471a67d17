import type { Entry, MapNode, Node, SequenceNode } from "../../model/node.ts";
import type { Range } from "../../model/range.ts";
import { contains } from "../../model/range.ts";
import { argumentsRemoved } from "./arguments.ts";
import type { Replacement } from "./site.ts";

/** One step down a syntax tree: an entry of a map, or an item of a list. */
export type Step =
  | { readonly in: "map"; readonly holder: MapNode; readonly entry: Entry }
  | { readonly in: "sequence"; readonly holder: SequenceNode; readonly item: Node };

/** The way from the roots down to the scalar that holds a stretch of text. */
export function wayTo(roots: readonly Node[], range: Range): readonly Step[] {
  for (const root of roots) {
    if (contains(root.range, range)) return below(root, range);
  }
  return [];
}

/** The keys on the way, without list items. */
export function keysOf(way: readonly Step[]): readonly string[] {
  return way.flatMap((step) => (step.in === "map" ? [step.entry.key] : []));
}

function below(node: Node, range: Range): readonly Step[] {
  if (node.kind === "map") {
    const entry = node.entries.find((candidate) => contains(candidate.range, range));
    return entry === undefined ? [] : [{ in: "map", holder: node, entry }, ...below(entry.value, range)];
  }
  if (node.kind === "sequence") {
    const item = node.items.find((candidate) => contains(candidate.range, range));
    return item === undefined ? [] : [{ in: "sequence", holder: node, item }, ...below(item, range)];
  }
  return [];
}

/**
 * Removes the entries or items at the ends of these ways: by whole `lines`, or with their `commas`. A YAML map that
 * would be left without entries goes too.
 */
export function stepsRemoved(
  text: string,
  ways: readonly (readonly Step[])[],
  by: "lines" | "lines and holders" | "commas",
): readonly Replacement[] | undefined {
  const groups = new Map<Node, Range[]>();
  for (const way of ways) {
    const step = way.at(-1);
    if (step === undefined) return undefined;
    groups.set(step.holder, [...(groups.get(step.holder) ?? []), rangeOf(step)]);
  }
  const isEmptied = (step: Step | undefined): boolean =>
    step !== undefined && groups.get(step.holder)?.length === sizeOf(step.holder);
  if (by === "lines and holders" && ways.some((way) => isEmptied(way.at(-1)))) {
    const higher = ways.map((way) => (isEmptied(way.at(-1)) ? way.slice(0, -1) : way));
    const distinct = higher.filter(
      (way, index) => higher.findIndex((other) => sameStep(other.at(-1), way.at(-1))) === index,
    );
    return stepsRemoved(text, distinct, by);
  }
  const removed = [...groups].map(([holder, ranges]) =>
    by === "commas" && ranges.length === sizeOf(holder)
      ? emptied(holder)
      : by === "commas"
        ? argumentsRemoved(text, ranges)
        : linesRemoved(text, ranges, holder),
  );
  return removed.includes(undefined) ? undefined : removed.flatMap((some) => some ?? []);
}

/** The whole lines of what is removed; where something else stands on them, only a map or list in brackets can do without. */
function linesRemoved(text: string, ranges: readonly Range[], holder: Node): readonly Replacement[] | undefined {
  const prefix = holder.kind === "sequence" ? /^[ \t]*-[ \t]+$/ : /^[ \t]*$/;
  const removed = ranges.map(({ start, end }) => {
    const lineStart = text.lastIndexOf("\n", start - 1) + 1;
    const rest = /^[ \t]*,?[ \t]*(?:(?:#|\/\/)[^\n]*)?(?:\r?\n|$)/.exec(text.slice(end))?.[0];
    if (rest === undefined || !prefix.test(text.slice(lineStart, start))) return undefined;
    return { range: { start: lineStart, end: end + rest.length }, with: "" };
  });
  if (!removed.includes(undefined)) return removed.flatMap((replacement) => replacement ?? []);
  return "style" in holder && holder.style === "flow" ? argumentsRemoved(text, ranges) : undefined;
}

function rangeOf(step: Step): Range {
  return step.in === "map" ? step.entry.range : step.item.range;
}

function sizeOf(holder: Node): number | undefined {
  if (holder.kind === "map") return holder.entries.length;
  return holder.kind === "sequence" ? holder.items.length : undefined;
}

/** A map or list in brackets without anything in it. */
function emptied({ range: { start, end } }: Node): readonly Replacement[] {
  return [{ range: { start: start + 1, end: end - 1 }, with: "" }];
}

function sameStep(left: Step | undefined, right: Step | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  return rangeOf(left).start === rangeOf(right).start && left.holder === right.holder;
}
