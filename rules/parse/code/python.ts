import type { Entry, MapNode, Node } from "../../model/node.ts";
import type { CodeSyntax } from "./code-syntax.ts";
import { codeReference, numberOf, plainScalar, programBuilder, SPREAD, stringScalar } from "./program.ts";
import type { ProgramBuilder } from "./program.ts";

/** What is read as an expression wherever it stands. */
const expressions: ReadonlySet<string> = new Set(
  "call dictionary list tuple conditional_expression boolean_operator binary_operator parenthesized_expression lambda list_comprehension await".split(
    " ",
  ),
);

/** The program of a Python text. */
export function pythonProgram(root: CodeSyntax, text: string): MapNode {
  const builder = programBuilder(text);
  visit(root, builder);
  return builder.program();
}

function visit(syntax: CodeSyntax, builder: ProgramBuilder): void {
  const [first, last] = [syntax.children[0], syntax.children.at(-1)];
  switch (syntax.type) {
    case "import_statement":
    case "import_from_statement":
      return imports(syntax, builder);
    case "assignment":
      if (first !== undefined && last !== undefined && first !== last) bind(first, last, builder);
      return;
    case "class_definition":
      builder.within(first === undefined ? "" : builder.source(first), () => each(syntax.children.slice(1), builder));
      return;
    case "parameters":
    case "lambda_parameters":
      for (const name of namesIn(syntax)) builder.add(builder.source(name), name, codeReference("parameter", name));
      return;
    default:
      if (expressions.has(syntax.type)) builder.add("", syntax, expression(syntax, builder));
      else each(syntax.children, builder);
  }
}

function each(children: readonly CodeSyntax[], builder: ProgramBuilder): void {
  for (const child of children) visit(child, builder);
}

/** The names of parameters and of a pattern; a default is no name. */
function namesIn(syntax: CodeSyntax): readonly CodeSyntax[] {
  if (syntax.type === "identifier") return [syntax];
  if (syntax.type.endsWith("default_parameter")) return syntax.children.slice(0, 1);
  return syntax.children.flatMap(namesIn);
}

function bind(target: CodeSyntax, value: CodeSyntax, builder: ProgramBuilder): void {
  const name = dotted(target, builder);
  if (value.type === "assignment") return chained(target, value, builder);
  const node = expression(value, builder);
  if (name !== undefined) return builder.add(name, target, node);
  for (const each of namesIn(target)) builder.add(builder.source(each), each, codeReference("parameter", each));
  builder.add("", value, node);
}

/** `a = b = value`: the second name is bound to the value, the first one to the second. */
function chained(target: CodeSyntax, inner: CodeSyntax, builder: ProgramBuilder): void {
  visit(inner, builder);
  const [name, below] = [target, inner.children[0]].map((each) =>
    each === undefined ? undefined : dotted(each, builder),
  );
  if (name !== undefined && below !== undefined)
    builder.add(name, target, codeReference("name", target, { text: below }));
}

function imports({ type, children }: CodeSyntax, builder: ProgramBuilder): void {
  const [module, ...names] = children;
  if (module === undefined) return;
  const add = (local: CodeSyntax, at: CodeSyntax, text: string, name: string | undefined) =>
    builder.add(
      name === undefined && local === at ? (builder.source(local).split(".")[0] ?? "") : builder.source(local),
      local,
      codeReference("import", at, { text, ...(name === undefined ? {} : { function: name }) }),
    );
  for (const item of type === "import_statement" ? children : names) {
    const [name = item, alias = item] = item.type === "aliased_import" ? item.children : [item, item];
    const text = builder.source(name);
    if (type === "import_from_statement") add(alias, item, builder.source(module), text);
    // `import a.b` binds `a`.
    else add(alias, item, alias === item ? (text.split(".")[0] ?? text) : text, undefined);
  }
}

/** `a.b.c`, or undefined where something else than names is in it. */
function dotted(syntax: CodeSyntax, builder: ProgramBuilder): string | undefined {
  if (syntax.type === "identifier") return builder.source(syntax);
  const [object, attribute] = syntax.type === "attribute" ? syntax.children : [];
  const before = object === undefined ? undefined : dotted(object, builder);
  return before === undefined || attribute === undefined ? undefined : `${before}.${builder.source(attribute)}`;
}

function expression(syntax: CodeSyntax, builder: ProgramBuilder): Node {
  const [first] = syntax.children;
  const range = { start: syntax.start, end: syntax.end };
  switch (syntax.type) {
    case "string":
      return text(syntax, builder);
    case "integer":
    case "float":
      return plainScalar(syntax, numberOf(builder.source(syntax)));
    case "true":
    case "false":
      return plainScalar(syntax, syntax.type === "true");
    case "none":
      return plainScalar(syntax, null);
    case "unary_operator":
      if (/^(integer|float)$/.test(first?.type ?? "") && builder.text[syntax.start] === "-" && first !== undefined)
        return plainScalar(syntax, -numberOf(builder.source(first)));
      return other(syntax, builder);
    case "parenthesized_expression":
      return first === undefined ? other(syntax, builder) : expression(first, builder);
    case "dictionary":
      return { kind: "map", range, entries: syntax.children.flatMap((item) => entry(item, builder)), style: "flow" };
    case "list":
    case "tuple":
      return {
        kind: "sequence",
        range,
        items: syntax.children.map((item) => expression(item, builder)),
        style: "flow",
      };
    case "call":
      return call(syntax, builder);
    default: {
      const name = dotted(syntax, builder);
      return name === undefined ? other(syntax, builder) : codeReference("name", syntax, { text: name });
    }
  }
}

/** A string without pieces to work out; bytes and formatted strings are not known. */
function text(syntax: CodeSyntax, builder: ProgramBuilder): Node {
  const open = syntax.children.find(({ type }) => type === "string_start");
  const close = syntax.children.find(({ type }) => type === "string_end");
  const mark = open === undefined ? "" : builder.source(open);
  if (open === undefined || close === undefined || syntax.children.some(({ type }) => type === "interpolation"))
    return codeReference("other", syntax, {
      arguments: syntax.children.flatMap((child) =>
        child.type === "interpolation" ? child.children.slice(0, 1).map((inner) => expression(inner, builder)) : [],
      ),
    });
  return stringScalar(syntax, builder.text, {
    open: mark.length,
    close: close.end - close.start,
    raw: /^[a-z]*r/i.test(mark),
  });
}

function call(syntax: CodeSyntax, builder: ProgramBuilder): Node {
  const [callee, given] = syntax.children;
  if (callee === undefined || given === undefined) return codeReference("other", syntax);
  const values = given.type === "argument_list" ? callArguments(given.children, builder) : [expression(given, builder)];
  const name = dotted(callee, builder);
  if (name !== undefined) return codeReference("call", syntax, { function: name, arguments: values });
  const [object, attribute] = callee.type === "attribute" ? callee.children : [];
  if (object === undefined || attribute === undefined)
    return codeReference("other", syntax, { arguments: [expression(callee, builder), ...values] });
  const method = { function: `.${builder.source(attribute)}`, arguments: [expression(object, builder), ...values] };
  return codeReference("call", syntax, method);
}

/** Positional arguments, and the keyword arguments as one map. */
function callArguments(given: readonly CodeSyntax[], builder: ProgramBuilder): readonly Node[] {
  const named = given.filter(({ type }) => type === "keyword_argument" || type === "dictionary_splat");
  const positional = given.filter((each) => !named.includes(each)).map((each) => expression(each, builder));
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined) return positional;
  const entries = named.flatMap((item) => entry(item, builder));
  return [...positional, { kind: "map", range: { start: first.start, end: last.end }, entries, style: "flow" }];
}

function entry(item: CodeSyntax, builder: ProgramBuilder): readonly Entry[] {
  const [key, value] = item.children;
  if (key === undefined) return [];
  const range = { start: item.start, end: item.end };
  const keyRange = { start: key.start, end: key.end };
  if (item.type === "dictionary_splat")
    return [{ key: SPREAD, keyRange: range, value: expression(key, builder), range }];
  if (value === undefined) return [];
  const node = expression(value, builder);
  if (item.type === "keyword_argument") return [{ key: builder.source(key), keyRange, value: node, range }];
  const name = expression(key, builder);
  return [{ key: name.kind === "scalar" ? String(name.value) : SPREAD, keyRange, value: node, range }];
}

/** Anything else: what it holds is read for its own sake. */
function other(syntax: CodeSyntax, builder: ProgramBuilder): Node {
  const inner = syntax.children.filter(({ type }) => !type.endsWith("parameters"));
  return codeReference("other", syntax, { arguments: inner.map((child) => expression(child, builder)) });
}
