import type { Node, ScalarNode } from "../model/node.ts";
import type { Text } from "../model/text.ts";
import { UNKNOWN_PIECE } from "../model/value.ts";
import { fileOffset, parseEmbeddedJson } from "../parse/embedded-json.ts";

/** A shell text in a file, and where each of its units stands. */
export interface ScriptText {
  readonly text: string;
  readonly offsetAt: (unit: number) => number;
}

const shellName =
  /(?:\.(?:sh|bash|zsh|ksh|command|bats|mk|dockerfile|containerfile|ps1|bat|cmd)|\/(?:GNU)?makefile|\/(?:Dockerfile|Containerfile)(?:\.[^/]*)?)$/i;
const shellLanguages = new Set(["shellscript", "makefile", "dockerfile", "powershell", "bat"]);
const shebang = /^\uFEFF?#!.*\b(?:ba|z|k|da|a)?sh\b/;

/** Keys below which pipelines, documents and templates keep commands. */
const commandKeys =
  /^(?:run|script|scripts|before_script|after_script|command|commands|cmd|cmds|args|entrypoint|content|build_?spec|inline|user_?data(?:_base64)?|shell|exec|runcommand|install|pre_?build|build|post_?build)$/i;

/** The shell texts of a file: all of a script, a Makefile or a Dockerfile; in YAML, JSON and HCL what stands under keys for commands. */
export function scriptTexts(file: Text): readonly ScriptText[] {
  if (file.format === "yaml" || file.format === "json" || file.format === "hcl")
    return file.roots.flatMap((root) => [...textsIn(root, false)]);
  return isShell(file) ? [{ text: file.text, offsetAt: (unit) => unit }] : [];
}

function isShell({ uri, text, languageId }: Text): boolean {
  return shellName.test(uri) || shebang.test(text.slice(0, 200)) || shellLanguages.has(languageId ?? "");
}

function* textsIn(node: Node, commands: boolean): Generator<ScriptText> {
  switch (node.kind) {
    case "map":
      for (const { key, value, labels } of node.entries)
        yield* textsIn(value, commandKeys.test(key) || (labels === undefined && commands && !isProse(key)));
      return;
    case "sequence":
      if (commands && isAws(node.items[0])) yield joined(node.items, " ");
      else for (const item of node.items) yield* textsIn(item, commands);
      return;
    case "scalar":
      yield* textIn(node, commands);
      return;
    case "reference": {
      const pieces = piecesOf(node);
      if (pieces === undefined) for (const argument of node.arguments) yield* textsIn(argument, commands);
      else if (commands) yield joined(pieces);
    }
  }
}

/** A command as a list of its words. */
function isAws(first: Node | undefined): boolean {
  return first?.kind === "scalar" && /^(?:\S*\/)?aws$/.test(String(first.value));
}

function isProse(key: string): boolean {
  return /^(?:name|description|title|comment|label|help|summary)$/i.test(key);
}

/** A document that stands as JSON in a string holds commands of its own. */
function* textIn(node: ScalarNode, commands: boolean): Generator<ScriptText> {
  if (typeof node.value !== "string") return;
  const inner = parseEmbeddedJson(node);
  if (inner !== undefined) yield* textsIn(inner, commands);
  else if (commands || shebang.test(node.value)) yield { text: node.value, offsetAt: (unit) => fileOffset(node, unit) };
}

/** The pieces of a text that is put together of literals and what nobody knows here; undefined for anything else. */
function piecesOf(node: Extract<Node, { kind: "reference" }>): readonly Node[] | undefined {
  if (node.name === "template") return node.arguments;
  const [delimiter, list] = node.arguments;
  if (node.name !== "Fn::Join" || delimiter?.kind !== "scalar" || list?.kind !== "sequence") return undefined;
  return list.items.flatMap((item, index) => (index === 0 ? [item] : [delimiter, item]));
}

function joined(pieces: readonly Node[], between = ""): ScriptText {
  let text = "";
  const offsets: number[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (index > 0 && between !== "") {
      text += between;
      offsets.push(...Array.from(between, () => piece.range.start));
    }
    const literal = piece.kind === "scalar" && typeof piece.value === "string" ? piece : undefined;
    const value = literal === undefined ? UNKNOWN_PIECE : String(literal.value);
    for (let unit = 0; unit < value.length; unit += 1)
      offsets.push(literal === undefined ? piece.range.start : fileOffset(literal, unit));
    text += value;
  }
  return { text, offsetAt: (unit) => offsets[unit] ?? (offsets.at(-1) ?? 0) + 1 };
}
