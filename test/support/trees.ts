import { expect } from "vitest";
import { contains } from "../../rules/model/range.ts";
import type { Node } from "../../rules/model/node.ts";

/** A tree in one line, to compare: `{a: 1, b: Ref<X>("X")}`. */
export function shape(node: Node | undefined): string {
  switch (node?.kind) {
    case "map":
      return `{${node.entries.map(({ key, value }) => `${key}: ${shape(value)}`).join(", ")}}`;
    case "sequence":
      return `[${node.items.map(shape).join(", ")}]`;
    case "reference":
      return `${node.name}<${node.text}>(${node.arguments.map(shape).join(", ")})`;
    default:
      return node === undefined ? "" : JSON.stringify(node.value);
  }
}

/** The nodes right below a node. */
function below(node: Node): readonly Node[] {
  if (node.kind === "map") return node.entries.map(({ value }) => value);
  if (node.kind === "sequence") return node.items;
  return node.kind === "reference" ? node.arguments : [];
}

/** All nodes of a tree, parents first. */
export function* everyNode(node: Node): Generator<Node> {
  yield node;
  for (const child of below(node)) yield* everyNode(child);
}

/** Expects every range to lie in its parent's, and every content to stand where its offsets say. */
export function expectSound(node: Node, text: string): void {
  expect(node.range.start).toBeGreaterThanOrEqual(0);
  expect(node.range.end).toBeLessThanOrEqual(text.length);
  for (const one of everyNode(node)) {
    expect(one.range.end).toBeGreaterThanOrEqual(one.range.start);
    for (const child of below(one)) expect(contains(one.range, child.range)).toBe(true);
    if (one.kind === "map") {
      for (const entry of one.entries) {
        expect(contains(one.range, entry.range)).toBe(true);
        expect(contains(entry.range, entry.keyRange)).toBe(true);
        expect(contains(entry.range, entry.value.range)).toBe(true);
      }
    }
    if (one.kind === "scalar" && typeof one.value === "string") expectContent(one.value, one, text);
  }
}

function expectContent(value: string, node: Extract<Node, { kind: "scalar" }>, text: string): void {
  const { contentStart, offsets } = node;
  if (contentStart !== undefined) expect(text.slice(contentStart, contentStart + value.length)).toBe(value);
  if (offsets === undefined) return;
  expect(offsets).toHaveLength(value.length);
  for (const [index, offset] of offsets.entries()) {
    expect(offset).toBeGreaterThanOrEqual(offsets[index - 1] ?? node.range.start);
    expect(offset).toBeLessThanOrEqual(text.length);
  }
}
