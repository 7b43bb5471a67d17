const expressions = new Map<string, RegExp>();

/** Whether an action matches a pattern with `*` and `?`, in any case. */
export function matchesAction(pattern: string, action: string): boolean {
  return expressionOf(pattern.toLowerCase()).test(action.toLowerCase());
}

/** Whether a text has a wildcard. Policy variables such as `${aws:username}` and the literal `${*}` are none. */
export function hasWildcard(text: string): boolean {
  return /[*?]/.test(text.replaceAll(/\$\{[^}]*\}/g, ""));
}

/** Whether everything that `inner` matches is matched by `outer` too; exact case. */
export function covers(outer: string, inner: string): boolean {
  if (/^\*+$/.test(outer)) return true;
  let reach = closure(outer, [0]);
  for (const unit of inner) {
    const next: number[] = [];
    for (const at of reach) {
      const own = outer[at];
      if (own === "*") next.push(at);
      else if (unit !== "*" && own !== undefined && (own === unit || own === "?")) next.push(at + 1);
    }
    if (next.length === 0) return false;
    reach = closure(outer, next);
  }
  return reach.includes(outer.length);
}

/** The same for actions, in any case. */
export function coversAction(outer: string, inner: string): boolean {
  return covers(outer.toLowerCase(), inner.toLowerCase());
}

/** Positions in a pattern, and those behind stars that match nothing. */
function closure(pattern: string, positions: readonly number[]): readonly number[] {
  const all = new Set<number>();
  for (let at of positions) {
    all.add(at);
    while (pattern[at] === "*") all.add((at += 1));
  }
  return [...all];
}

function expressionOf(pattern: string): RegExp {
  const known = expressions.get(pattern);
  if (known !== undefined) return known;
  const source = pattern
    .replaceAll(/\*+/g, "*")
    .replaceAll(/[\\^$.|+()[\]{}]/g, String.raw`\$&`)
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  const expression = new RegExp(`^${source}$`, "s");
  if (expressions.size > 2000) expressions.clear();
  expressions.set(pattern, expression);
  return expression;
}
