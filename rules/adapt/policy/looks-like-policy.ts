import type { Node } from "../../model/node.ts";

/**
 * Whether a map is an IAM policy by its content: a `Statement` with an `Effect` and an `Action` or `NotAction`. Keys
 * count in any case, so that a policy with a mistyped one is still read.
 */
export function looksLikePolicy(node: Node): boolean {
  const statements = valueOf(node, "statement");
  if (statements === undefined) return false;
  const items = statements.kind === "sequence" ? statements.items : [statements];
  return items.some(
    (item) =>
      valueOf(item, "effect") !== undefined && (valueOf(item, "action") ?? valueOf(item, "notaction")) !== undefined,
  );
}

function valueOf(node: Node, key: string): Node | undefined {
  return node.kind === "map" ? node.entries.findLast((entry) => entry.key.toLowerCase() === key)?.value : undefined;
}
