import type { Tree, TreeCursor } from "web-tree-sitter";

/** A node of the grammar as plain data, so that the tree in WebAssembly memory can be freed at once. */
export interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly children: readonly Syntax[];
}

const comment = "comment";

/** The plain copy of a tree, without comments. Offsets are UTF-16. */
export function syntaxOf(tree: Tree): Syntax {
  const cursor = tree.walk();
  try {
    return copy(cursor);
  } finally {
    cursor.delete();
  }
}

function copy(cursor: TreeCursor): Syntax {
  const { nodeType: type, startIndex: start, endIndex: end } = cursor;
  const children: Syntax[] = [];
  if (cursor.gotoFirstChild()) {
    do {
      if (cursor.nodeType !== comment) children.push(copy(cursor));
    } while (cursor.gotoNextSibling());
    cursor.gotoParent();
  }
  return { type, start, end, children };
}

/** The first child of a type. */
export function childOf(syntax: Syntax | undefined, type: string): Syntax | undefined {
  return syntax?.children.find((child) => child.type === type);
}
