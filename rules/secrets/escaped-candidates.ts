import type { Range } from "../model/range.ts";
import type { Candidates } from "./candidates.ts";
import { idsIn } from "./ids.ts";
import { runsOf } from "./runs.ts";
import { secretKeysIn } from "./secret-keys.ts";
import { tokensIn } from "./tokens.ts";
import { unescaped } from "./unescaped.ts";

/** What escapes are undone around: ids, names of secrets, tokens. */
const anchors = /KIA|SIA|ecret|ECRET|IQoJb3|IvYXdz/g;
const isToken = /^I/;

/** How far a credential reaches from its anchor, in characters. */
const reach = { back: 60, on: 500, token: 2500 } as const;

/** The candidates that only show once escapes are undone and the pieces of strings joined; plain ones are left out. */
export function escapedCandidates(text: string, shortest: number): Candidates {
  const all = windows(text).flatMap((window) => {
    const undone = unescaped(text, window);
    if (undone === undefined) return [];
    const runs = runsOf(undone.text, shortest).filter(undone.isChanged);
    const placed = <C extends { readonly range: Range }>(found: readonly C[]) =>
      found
        .filter(({ range }) => undone.isChanged(range))
        .map((candidate) => ({ ...candidate, range: undone.sourceOf(candidate.range), written: "escaped" as const }));
    return [
      {
        ids: placed(idsIn(undone.text)),
        secrets: placed(secretKeysIn(undone.text, runs)),
        tokens: placed(tokensIn(undone.text, runs)),
      },
    ];
  });
  return {
    ids: all.flatMap(({ ids }) => ids),
    secrets: all.flatMap(({ secrets }) => secrets),
    tokens: all.flatMap(({ tokens }) => tokens),
  };
}

function windows(text: string): readonly Range[] {
  if (!/[\\%&]|["'`][^\w\n]{0,8}\s*["'`]/.test(text)) return [];
  const found: Range[] = [];
  for (const { index, 0: anchor } of text.matchAll(anchors)) {
    const start = Math.max(0, index - reach.back);
    const end = Math.min(text.length, index + (isToken.test(anchor) ? reach.token : reach.on));
    const last = found.at(-1);
    if (last !== undefined && start <= last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    else found.push({ start, end });
  }
  return found;
}
