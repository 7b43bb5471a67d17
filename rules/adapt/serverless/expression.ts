/** A stretch of a text: plain text, or what stands between `${` and `}`. */
export type Stretch = { readonly text: string } | { readonly expression: string };

/**
 * The stretches of a text of the Serverless Framework. `${Name}` is text: it is nobody's but CloudFormation's. A
 * pseudo parameter counts as an expression: outside of `Fn::Sub` a plugin replaces it.
 */
export function stretches(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let plain = "";
  let at = 0;
  while (at < text.length) {
    const end = text.startsWith("${", at) ? closing(text, at + 2) : undefined;
    const inner = end === undefined ? "" : text.slice(at + 2, end);
    if (end === undefined || !isExpression(inner)) {
      plain += text[at];
      at += 1;
      continue;
    }
    if (plain !== "") found.push({ text: plain });
    plain = "";
    found.push({ expression: inner });
    at = end + 1;
  }
  return plain === "" ? found : [...found, { text: plain }];
}

/** The sources of an expression, which fall back from left to right: `opt:stage, 'dev'`. */
export function sources(expression: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const at of outside(expression)) {
    if (expression[at] !== ",") continue;
    parts.push(expression.slice(from, at));
    from = at + 1;
  }
  return [...parts, expression.slice(from)].map((part) => part.trim());
}

/** The value of a source that is a literal: `'dev'`, `10`, `true`. */
export function literal(source: string): string | number | boolean | undefined {
  const quoted = /^(?:'([^']*)'|"([^"]*)")$/.exec(source);
  if (quoted !== null) return quoted[1] ?? quoted[2] ?? "";
  if (source === "true" || source === "false") return source === "true";
  return /^-?\d+(\.\d+)?$/.test(source) ? Number(source) : undefined;
}

function isExpression(inner: string): boolean {
  return /^\s*(?:[A-Za-z][\w.-]*\s*[:(]|['"]|\$\{)/.test(inner);
}

/** How long and how deep an expression may be, so that a text of open braces is not searched again and again. */
const longest = 2000;
const deepest = 20;

/** Where the brace that was opened before `from` closes. */
function closing(text: string, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < Math.min(text.length, from + longest); at += 1) {
    if (text.startsWith("${", at)) depth += 1;
    else if (text[at] === "}") depth -= 1;
    if (depth === 0) return at;
    if (depth > deepest) return undefined;
  }
  return undefined;
}

/** The places of a text that stand in no quotes, braces or parentheses. */
function* outside(text: string): Generator<number> {
  let depth = 0;
  let quote: string | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at] ?? "";
    if (quote !== undefined) {
      if (unit === quote) quote = undefined;
    } else if (unit === "'" || unit === '"') quote = unit;
    else if (unit === "{" || unit === "(") depth += 1;
    else if (unit === "}" || unit === ")") depth -= 1;
    else if (depth === 0) yield at;
  }
}
