import type { Tree, TreeCursor } from "web-tree-sitter";

/** A node of a programming language's grammar as plain data, so that the tree in WebAssembly memory can be freed at once. */
export interface CodeSyntax {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly children: readonly CodeSyntax[];
}

/** Deeper nesting than this is left unread: nobody writes it, and it would exhaust the stack. */
const deepest = 150;

/** What says nothing about values: types and comments. */
const silent: ReadonlySet<string> = new Set([
  "comment",
  "type",
  "type_annotation",
  "type_arguments",
  "type_parameters",
  "type_alias_declaration",
  "interface_declaration",
  "class_heritage",
  "accessibility_modifier",
  "optional_chain",
]);

/** The plain copy of a tree, without punctuation, types and comments. Offsets are UTF-16. */
export function codeSyntax(tree: Tree): CodeSyntax {
  const cursor = tree.walk();
  try {
    return copy(cursor, 0);
  } finally {
    cursor.delete();
  }
}

function copy(cursor: TreeCursor, depth: number): CodeSyntax {
  const { nodeType: type, startIndex: start, endIndex: end } = cursor;
  const children: CodeSyntax[] = [];
  if (depth < deepest && cursor.gotoFirstChild()) {
    do {
      if (cursor.nodeIsNamed && !silent.has(cursor.nodeType)) children.push(copy(cursor, depth + 1));
    } while (cursor.gotoNextSibling());
    cursor.gotoParent();
  }
  return { type, start, end, children };
}
