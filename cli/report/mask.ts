import { covered, hiddenInFiles } from "#rules";
import type { Finding } from "#rules";

/** Covers every credential of the files in a text of theirs, whatever the finding on its line is about. */
export function createMask(texts: Iterable<string>): (text: string) => string {
  const hidden = hiddenInFiles(
    [...texts].map((text) => ({ text })),
    new Date(),
  );
  return (text) => covered(text, hidden);
}

/** Covers what stands at the places of findings, line by line, so that places in the text stay. */
export function withoutPlaces(text: string, findings: readonly Finding[]): string {
  return findings.reduce((left, { at }) => {
    if (at.in !== "file") return left;
    const { start, end } = at.range;
    return left.slice(0, start) + left.slice(start, end).replaceAll(/[^\r\n]/g, "*") + left.slice(end);
  }, text);
}
