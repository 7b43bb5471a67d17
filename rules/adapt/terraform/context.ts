import type { Node } from "../../model/node.ts";
import type { FileOrigin } from "../../model/origin.ts";
import type { Range } from "../../model/range.ts";
import type { Through, Unknown, UnknownValue, Value } from "../../model/value.ts";

/** The files of a directory, or of a module that another one calls. */
export interface Module {
  /** Before each address: empty for the root, `module.logs.` for a module that it calls. */
  readonly prefix: string;
  /** The calls that lead to it, the innermost first: none for the root. */
  readonly calls: readonly Through[];
  readonly variables: ReadonlyMap<string, Variable>;
  readonly locals: ReadonlyMap<string, Expression>;
  /** What variables are set to: by `.tfvars` files or by the call of the module. */
  readonly given: ReadonlyMap<string, Given>;
  readonly outputs: ReadonlyMap<string, Expression>;
  /** The local modules that it calls, by the name of the call; a module is made before those that it calls. */
  readonly called: Map<string, Module>;
  /** The calls of modules of the registry whose main resource goes by the address of the call. */
  readonly registry: ReadonlySet<string>;
}

/** An expression and the file that it stands in. */
export interface Expression {
  readonly uri: string;
  readonly node: Node;
}

/** A `variable` block; `standard` is its default. */
export interface Variable {
  readonly uri: string;
  readonly standard: Node | undefined;
  /** Its type has optional attributes: Terraform adds those that are not given, with defaults of their own. */
  readonly optional: boolean;
}

/** An expression of another module or file, with what it needs to be worked out. */
export interface Given {
  readonly node: Node;
  readonly context: Context;
}

/** Works out an expression; undefined is `null`. */
export type Resolve = (context: Context, node: Node) => Value | undefined;

/** Where an expression is worked out. */
export interface Context {
  readonly module: Module;
  /** Works out the expressions inside an expression. */
  readonly resolve: Resolve;
  /** The file that the expression stands in. */
  readonly uri: string;
  /** `each` and the iterators of dynamic blocks; a name that is not here is unknown. */
  readonly iterators: ReadonlyMap<string, Iteration>;
  /** The variables and locals that are being worked out, so that a cycle ends. */
  readonly busy: ReadonlySet<string>;
  /** Whether the default of a variable counts as its value. */
  readonly defaults: boolean;
  /** How many more expressions are worked out before nobody goes on: locals that name each other twice grow without end. */
  readonly effort: { left: number };
}

/** One round of a loop. */
export interface Iteration {
  readonly key: Value | undefined;
  readonly value: Value | undefined;
}

/** A place in the context's file. */
export function origin({ uri }: Pick<Context, "uri">, range: Range): FileOrigin {
  return { in: "file", uri, range };
}

const refusal = "an attribute that is not there";

/** What Terraform refuses: nobody knows a value, but `try` knows that there is none. */
export function refused(context: Pick<Context, "uri">, node: Node): UnknownValue {
  return { is: "unknown", why: { because: "unsupported", what: refusal }, at: origin(context, node.range), node };
}

/** Whether Terraform refuses what a value stands for. */
export function isRefused(value: Value | undefined): boolean {
  return value?.is === "unknown" && value.why.because === "unsupported" && value.why.what === refusal;
}

/** An unknown that a node stands for. */
export function unknown(
  context: Pick<Context, "uri">,
  node: Node,
  to: string,
  more: Pick<UnknownValue, "refersTo" | "text"> = {},
): UnknownValue {
  const why: Unknown = { because: "reference", to };
  return {
    is: "unknown",
    why,
    at: origin(context, node.range),
    node,
    ...(more.refersTo === undefined ? {} : { refersTo: more.refersTo }),
    ...(more.text === undefined ? {} : { text: more.text }),
  };
}
