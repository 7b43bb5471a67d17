import type { Node, ReferenceNode } from "../../model/node.ts";
import { isCall } from "./program.ts";
import type { Program } from "./program.ts";

/** What is called: from the start of a call to its parenthesis. */
export function calleeRange({ text }: Program, { range }: ReferenceNode): Node["range"] {
  const open = text.indexOf("(", range.start);
  return { start: range.start, end: open === -1 || open > range.end ? range.end : open };
}

/** The construct that a method is called on, and the method: `bucket.addToResourcePolicy(…)`, `new Bucket(…).addCorsRule(…)`. */
export function methodOf(
  program: Program,
  node: ReferenceNode,
):
  | {
      readonly method: string;
      readonly on: ReferenceNode | undefined;
      readonly receiver: string;
      readonly given: readonly Node[];
    }
  | undefined {
  const path = (node.function ?? "").split(".");
  const method = path.at(-1) ?? "";
  if (node.name !== "call" || path.length < 2) return undefined;
  const [first, ...rest] = node.arguments;
  if (path.length === 2 && path[0] === "") {
    const on = first?.kind === "reference" && isCall(first) ? first : undefined;
    return { method, on, receiver: "", given: rest };
  }
  const receiver = path
    .slice(0, -1)
    .join(".")
    .replace(/\.connections$/, "");
  return { method, on: program.boundAt(receiver, node.range.start), receiver, given: node.arguments };
}
