import type { Range } from "../model/range.ts";

const expiration =
  /expir(?:ation|es|y|ed)?[\w-]*["'\]]{0,2}\s*(?:=>|[:=])\s*["']?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s?(?:Z|UTC|[+-]\d\d:?\d\d)?|\d{13}(?!\d)|\d{10}(?!\d))/gi;

/** How far from a credential its expiration may stand, in characters. */
const reach = 400;

/** Whether an `Expiration` beside a credential says that it is over. Times without a zone are taken a day late. */
export function hasExpired(text: string, { start, end }: Range, now: Date): boolean {
  const from = Math.max(0, start - reach);
  let nearest: { readonly distance: number; readonly time: number } | undefined;
  for (const match of text.slice(from, end + reach).matchAll(expiration)) {
    const time = timeOf(match[1] ?? "");
    const at = from + match.index;
    const distance = at < start ? start - at : Math.max(0, at - end);
    if (nearest === undefined || distance < nearest.distance) nearest = { distance, time };
  }
  return nearest !== undefined && nearest.time < now.getTime();
}

function timeOf(written: string): number {
  if (/^\d{10}$/.test(written)) return Number(written) * 1000;
  if (/^\d{13}$/.test(written)) return Number(written);
  const iso = written
    .replace(" ", "T")
    .replace(/\s?UTC$/, "Z")
    .replace(/\s/, "");
  return /(?:Z|[+-]\d\d:?\d\d)$/.test(iso) ? Date.parse(iso) : Date.parse(`${iso}Z`) + 86_400_000;
}
