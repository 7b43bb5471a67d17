import type { Range } from "../model/range.ts";
import type { Candidates, IdCandidate, SecretCandidate, TokenCandidate } from "./candidates.ts";

/** Strings that belong together; at least one is there. */
export interface Group {
  readonly id?: IdCandidate;
  readonly secret?: SecretCandidate;
  readonly token?: TokenCandidate;
}

/** How far apart the strings of a credential may stand, in characters. */
const reach = { strong: 600, weak: 200, token: 600 } as const;
/** What a border between two entries of a file counts. */
const border = 300;

/** All candidates, those that belong together as one: the nearest first, each once. */
export function grouped(text: string, { ids, secrets, tokens }: Candidates): readonly Group[] {
  const secretOf = matched(text, ids, secrets, (id, secret) =>
    secret.strong || (secret.named && id.issuable) ? reach.strong : reach.weak,
  );
  const pairs: readonly Group[] = ids.map((id) => group(id, secretOf.get(id)));
  const temporary = pairs.filter(({ id }) => id?.temporary === true);
  const tokenOf = matched(text, temporary, tokens, () => reach.token);
  const paired = new Set(secretOf.values());
  const held = new Set(tokenOf.values());
  return [
    ...pairs.map((pair) => {
      const token = tokenOf.get(pair);
      return token === undefined ? pair : { ...pair, token };
    }),
    ...secrets.filter((secret) => !paired.has(secret)).map((secret) => ({ secret })),
    ...tokens.filter((token) => !held.has(token)).map((token) => ({ token })),
  ];
}

function group(id: IdCandidate, secret: SecretCandidate | undefined): Group {
  return secret === undefined ? { id } : { id, secret };
}

type Placed = { readonly range: Range } | Group;

function matched<A extends Placed, B extends Placed>(
  text: string,
  left: readonly A[],
  right: readonly B[],
  limit: (left: A, right: B) => number,
): ReadonlyMap<A, B> {
  const near: { readonly one: A; readonly other: B; readonly cost: number }[] = [];
  let from = 0;
  for (const one of left) {
    const own = extentOf(one);
    while (from < right.length && extentOf(right[from] as B).end < own.start - 2 * reach.strong) from += 1;
    for (let at = from; at < right.length; at += 1) {
      const other = right[at] as B;
      const theirs = extentOf(other);
      if (theirs.start > own.end + reach.strong) break;
      const between = { start: Math.min(own.end, theirs.end), end: Math.max(own.start, theirs.start) };
      if (between.end - between.start > limit(one, other)) continue;
      near.push({
        one,
        other,
        cost: between.end - between.start + (isBorder(text, between) ? border : 0) + (own.start > theirs.start ? 1 : 0),
      });
    }
  }
  const taken = new Map<A, B>();
  const used = new Set<B>();
  for (const { one, other } of near.sort((a, b) => a.cost - b.cost)) {
    if (taken.has(one) || used.has(other)) continue;
    taken.set(one, other);
    used.add(other);
  }
  return taken;
}

function extentOf(placed: Placed): Range {
  if ("range" in placed) return placed.range;
  const ranges = [placed.id, placed.secret].flatMap((part) => (part === undefined ? [] : [part.range]));
  return { start: Math.min(...ranges.map(({ start }) => start)), end: Math.max(...ranges.map(({ end }) => end)) };
}

/** A blank line, or the end of one map and the start of the next. */
function isBorder(text: string, { start, end }: Range): boolean {
  return /\n[ \t]*\r?\n|\}[\s,]*\{|\n\[|\n---/.test(text.slice(start, end));
}
