/** One step of a traversal; `any` is a splat or an index that has to be worked out. */
export type Step = { readonly key: string } | { readonly index: number } | { readonly any: true };

/** `aws_s3_bucket.logs[0].id` taken apart. */
export interface Traversal {
  readonly root: string;
  readonly steps: readonly Step[];
}

const step = /\.([\p{L}_][\p{L}\p{N}_-]*)|\.(\d+)|\.(\*)|\[\s*(\d+)\s*\]|\[\s*"([^"\\$]*)"\s*\]|\[\s*(\*)\s*\]|\[/guy;

/** The steps in a text that follows a root, e.g. `.a[0].b`. */
export function stepsOf(text: string): readonly Step[] {
  const steps: Step[] = [];
  for (let at = 0; at < text.length;) {
    step.lastIndex = at;
    const match = step.exec(text);
    if (match === null) {
      at += 1;
      continue;
    }
    const [whole, name, legacy, , index, quoted] = match;
    const key = name ?? quoted;
    const number = legacy ?? index;
    if (key !== undefined) steps.push({ key });
    else if (number !== undefined) steps.push({ index: Number(number) });
    else steps.push({ any: true });
    at = whole === "[" ? closing(text, at) : match.index + whole.length;
  }
  return steps;
}

/** The traversal of a text. */
export function traversalOf(text: string): Traversal {
  const root = /^[\p{L}_][\p{L}\p{N}_-]*/u.exec(text)?.[0] ?? "";
  return { root, steps: stepsOf(text.slice(root.length)) };
}

const builtIn: ReadonlySet<string> = new Set(["var", "local", "each", "count", "self", "path", "terraform", "module"]);

/** The resource or data source that a traversal names, without its index, and the steps below it. */
export function addressOf({
  root,
  steps,
}: Traversal): { readonly address: string; readonly steps: readonly Step[] } | undefined {
  if (builtIn.has(root)) return undefined;
  const names = root === "data" ? 2 : 1;
  const keys = steps.slice(0, names).map((item) => ("key" in item ? item.key : undefined));
  if (keys.length < names || keys.includes(undefined)) return undefined;
  if (root !== "data" && !root.includes("_")) return undefined;
  const rest = steps.slice(names);
  const [index] = rest;
  const indexed =
    index !== undefined && !("key" in index && rest.length === 1 && !("index" in index)) && !("key" in index);
  return { address: [root, ...keys].join("."), steps: indexed ? rest.slice(1) : rest };
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === "[") depth += 1;
    else if (text[at] === "]" && --depth === 0) return at + 1;
  }
  return text.length;
}
