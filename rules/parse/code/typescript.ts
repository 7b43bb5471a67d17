import type { Entry, MapNode, Node } from "../../model/node.ts";
import type { CodeSyntax } from "./code-syntax.ts";
import { codeReference, numberOf, plainScalar, programBuilder, SPREAD, stringScalar } from "./program.ts";
import type { ProgramBuilder } from "./program.ts";

/** Wrappers that change nothing about the value of what they hold first. */
const wrappers: ReadonlySet<string> = new Set([
  "parenthesized_expression",
  "as_expression",
  "satisfies_expression",
  "non_null_expression",
  "await_expression",
]);

/** What is read as an expression wherever it stands. */
const expressions: ReadonlySet<string> = new Set([
  ...wrappers,
  ..."call_expression new_expression object array ternary_expression binary_expression arrow_function".split(" "),
]);

/** The program of a TypeScript or JavaScript text. */
export function typescriptProgram(root: CodeSyntax, text: string): MapNode {
  const builder = programBuilder(text);
  visit(root, builder);
  return builder.program();
}

function visit(syntax: CodeSyntax, builder: ProgramBuilder): void {
  const [first, last] = [syntax.children[0], syntax.children.at(-1)];
  switch (syntax.type) {
    case "import_statement":
      return imports(syntax, builder);
    case "variable_declarator":
    case "assignment_expression":
      if (first !== undefined && last !== undefined && first !== last) bind(first, last, builder);
      return;
    case "public_field_definition":
    case "field_definition": {
      const name = syntax.children.find(({ type }) => type.endsWith("property_identifier"));
      if (name !== undefined && last !== undefined && last !== name)
        builder.add(`this.${builder.source(name)}`, name, expression(last, builder));
      return;
    }
    case "class_declaration":
    case "class":
      builder.within(first === undefined ? "" : builder.source(first), () => each(syntax, builder));
      return;
    case "required_parameter":
    case "optional_parameter":
      if (first !== undefined) for (const name of namesIn(first)) parameter(name, builder);
      return;
    default:
      if (expressions.has(syntax.type)) builder.add("", syntax, expression(syntax, builder));
      else each(syntax, builder);
  }
}

function each(syntax: CodeSyntax, builder: ProgramBuilder): void {
  for (const child of syntax.children) visit(child, builder);
}

function parameter(name: CodeSyntax, builder: ProgramBuilder): void {
  builder.add(builder.source(name), name, codeReference("parameter", name));
}

/** The names that a pattern binds. */
function namesIn(pattern: CodeSyntax): readonly CodeSyntax[] {
  if (/^(identifier|shorthand_property_identifier_pattern)$/.test(pattern.type)) return [pattern];
  if (pattern.type === "pair_pattern") return pattern.children.slice(1).flatMap(namesIn);
  return pattern.children.flatMap(namesIn);
}

function bind(target: CodeSyntax, value: CodeSyntax, builder: ProgramBuilder): void {
  const module = required(value, builder);
  if (module !== undefined) return bindModule(target, module, builder);
  const name = dotted(target, builder);
  const node = expression(value, builder);
  if (name !== undefined) return builder.add(name, target, node);
  for (const each of namesIn(target)) parameter(each, builder);
  builder.add("", value, node);
}

/** The module of `require("…")`. */
function required(value: CodeSyntax, builder: ProgramBuilder): string | undefined {
  const [callee, given] = value.type === "call_expression" ? value.children : [];
  if (callee === undefined || builder.source(callee) !== "require") return undefined;
  const [module] = given?.children ?? [];
  return module?.type === "string" ? builder.source(module).slice(1, -1) : undefined;
}

function bindModule(target: CodeSyntax, module: string, builder: ProgramBuilder): void {
  if (target.type === "identifier") return imported(target, target, module, undefined, builder);
  for (const item of target.children) {
    const [name, local] = item.type === "pair_pattern" ? item.children : [item, item];
    if (name !== undefined && local !== undefined) imported(local, item, module, builder.source(name), builder);
  }
}

function imported(
  local: CodeSyntax,
  at: CodeSyntax,
  module: string,
  name: string | undefined,
  builder: ProgramBuilder,
): void {
  const what = { text: module, ...(name === undefined ? {} : { function: name }) };
  builder.add(builder.source(local), local, codeReference("import", at, what));
}

function imports(syntax: CodeSyntax, builder: ProgramBuilder): void {
  const from =
    syntax.children.find(({ type }) => type === "string") ??
    syntax.children[0]?.children.find(({ type }) => type === "string");
  if (from === undefined) return;
  const module = builder.source(from).slice(1, -1);
  const walk = (part: CodeSyntax): void => {
    const [first, last] = [part.children[0], part.children.at(-1)];
    if (part.type === "namespace_import" || part.type === "import_require_clause") {
      if (first !== undefined) imported(first, part, module, undefined, builder);
    } else if (part.type === "import_specifier") {
      if (first !== undefined && last !== undefined) imported(last, part, module, builder.source(first), builder);
    } else if (part.type === "identifier") imported(part, part, module, undefined, builder);
    else part.children.forEach(walk);
  };
  syntax.children.forEach(walk);
}

/** `a.b.c`, or undefined where something else than names is in it. */
function dotted(syntax: CodeSyntax, builder: ProgramBuilder): string | undefined {
  switch (syntax.type) {
    case "identifier":
    case "this":
    case "super":
      return builder.source(syntax);
    case "member_expression": {
      const [object, property] = syntax.children;
      const before = object === undefined ? undefined : dotted(object, builder);
      return before === undefined || property === undefined ? undefined : `${before}.${builder.source(property)}`;
    }
    default: {
      const [inner] = wrappers.has(syntax.type) ? syntax.children : [];
      return inner === undefined ? undefined : dotted(inner, builder);
    }
  }
}

function expression(syntax: CodeSyntax, builder: ProgramBuilder): Node {
  const [first, last] = [syntax.children[0], syntax.children.at(-1)];
  if (first !== undefined && wrappers.has(syntax.type)) return expression(first, builder);
  switch (syntax.type) {
    case "string":
      return stringScalar(syntax, builder.text, { open: 1, close: 1, raw: false });
    case "template_string":
      if (!syntax.children.some(({ type }) => type === "template_substitution"))
        return stringScalar(syntax, builder.text, { open: 1, close: 1, raw: false });
      return other(syntax, builder);
    case "number":
      return plainScalar(syntax, numberOf(builder.source(syntax)));
    case "true":
    case "false":
      return plainScalar(syntax, syntax.type === "true");
    case "undefined":
    case "null":
      return plainScalar(syntax, null);
    case "unary_expression":
      if (first?.type === "number" && builder.text[syntax.start] === "-")
        return plainScalar(syntax, -numberOf(builder.source(first)));
      return other(syntax, builder);
    case "type_assertion":
      return last === undefined ? other(syntax, builder) : expression(last, builder);
    case "object":
      return object(syntax, builder);
    case "array":
      return {
        kind: "sequence",
        range: { start: syntax.start, end: syntax.end },
        items: syntax.children.map((item) => expression(item, builder)),
        style: "flow",
      };
    case "call_expression":
      return call("call", syntax, builder);
    case "new_expression":
      return call("new", syntax, builder);
    default: {
      const text = dotted(syntax, builder);
      return text === undefined ? other(syntax, builder) : codeReference("name", syntax, { text });
    }
  }
}

function call(kind: "call" | "new", syntax: CodeSyntax, builder: ProgramBuilder): Node {
  const [callee, given] = syntax.children;
  if (callee === undefined) return codeReference("other", syntax);
  const values = given?.type === "arguments" ? given.children.map((each) => expression(each, builder)) : [];
  const name = dotted(callee, builder);
  if (name !== undefined) return codeReference(kind, syntax, { function: name, arguments: values });
  const [object, property] = callee.type === "member_expression" ? callee.children : [];
  if (object === undefined || property === undefined)
    return codeReference("other", syntax, { arguments: [expression(callee, builder), ...values] });
  const method = { function: `.${builder.source(property)}`, arguments: [expression(object, builder), ...values] };
  return codeReference("call", syntax, method);
}

function object(syntax: CodeSyntax, builder: ProgramBuilder): MapNode {
  const entries = syntax.children.flatMap((item): readonly Entry[] => {
    const [key, value] = item.children;
    const range = { start: item.start, end: item.end };
    if (item.type === "shorthand_property_identifier") {
      const text = builder.source(item);
      return [{ key: text, keyRange: range, value: codeReference("name", item, { text }), range }];
    }
    if (item.type === "spread_element" && key !== undefined)
      return [{ key: SPREAD, keyRange: range, value: expression(key, builder), range }];
    if (item.type !== "pair" || key === undefined || value === undefined) {
      each(item, builder);
      return [{ key: SPREAD, keyRange: range, value: codeReference("other", item), range }];
    }
    const source = builder.source(key);
    const name = key.type === "string" ? source.slice(1, -1) : key.type === "computed_property_name" ? SPREAD : source;
    return [{ key: name, keyRange: { start: key.start, end: key.end }, value: expression(value, builder), range }];
  });
  return { kind: "map", range: { start: syntax.start, end: syntax.end }, entries, style: "flow" };
}

/** Anything else: what it holds is read for its own sake, functions as programs. */
function other(syntax: CodeSyntax, builder: ProgramBuilder): Node {
  if (/function|class|statement/.test(syntax.type)) {
    visitInside(syntax, builder);
    return codeReference("other", syntax);
  }
  const inner = syntax.children.filter(({ type }) => !/^(string_fragment|escape_sequence)$/.test(type));
  return codeReference("other", syntax, { arguments: inner.map((child) => expression(child, builder)) });
}

function visitInside(syntax: CodeSyntax, builder: ProgramBuilder): void {
  for (const child of syntax.children) {
    if (child.type === "identifier") parameter(child, builder);
    else visit(child, builder);
  }
}
