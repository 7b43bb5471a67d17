import type { ReferenceNode } from "../model/node.ts";
import type { SyntaxProblem } from "../model/parsed.ts";
import type { Range } from "../model/range.ts";

/** How deep maps and lists may nest, so that nobody who walks a tree runs out of stack. */
export const deepest = 200;

/** What stands in a tree for what is nested too deeply. */
export function tooDeep(range: Range): ReferenceNode {
  return { kind: "reference", range, name: "Nesting", text: "", arguments: [] };
}

/** The problem that says so. */
export function depthProblem(range: Range): SyntaxProblem {
  return { message: `nested more than ${deepest} levels deep: what is below is not read`, range };
}
