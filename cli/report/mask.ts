import { covered, hiddenInFiles } from "#rules";

/** Covers every credential of the files in a text of theirs, whatever the finding on its line is about. */
export function createMask(texts: Iterable<string>): (text: string) => string {
  const hidden = hiddenInFiles(
    [...texts].map((text) => ({ text })),
    new Date(),
  );
  return (text) => covered(text, hidden);
}
