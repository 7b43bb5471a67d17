import type { TextEdit } from "../model/fix.ts";
import type { SourceFile } from "../model/source-file.ts";

/** The files after the edits. Edits of one file must not overlap. */
export function applyEdits(files: readonly SourceFile[], edits: readonly TextEdit[]): readonly SourceFile[] {
  return files.map((file) => {
    const own = edits.filter(({ uri }) => uri === file.uri);
    return own.length === 0 ? file : { ...file, text: editedText(file.text, own) };
  });
}

/** A text after its edits; of two insertions at one place, the first given comes first. */
export function editedText(text: string, edits: readonly Omit<TextEdit, "uri">[]): string {
  const ordered = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.start - b.edit.start || a.index - b.index);
  let result = "";
  let from = 0;
  for (const { edit } of ordered) {
    result += text.slice(from, edit.start) + edit.newText;
    from = Math.max(from, edit.end);
  }
  return result + text.slice(from);
}

/** The edits of several fixes as one set: a fix that touches what an earlier one changes is left for the next round. */
export function mergedEdits(fixes: readonly (readonly TextEdit[])[]): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const edits of fixes) {
    if (edits.some((edit) => taken.some((other) => touches(edit, other)))) continue;
    taken.push(...edits);
  }
  return taken;
}

function touches(left: TextEdit, right: TextEdit): boolean {
  return left.uri === right.uri && left.start <= right.end && right.start <= left.end;
}

/**
 * The edits from the first texts to the latest ones: as they are when there was one round, otherwise one edit a file
 * over the stretch that differs.
 */
export function rebased(
  before: readonly TextEdit[],
  step: readonly TextEdit[],
  first: readonly SourceFile[],
  current: readonly SourceFile[],
): readonly TextEdit[] {
  if (before.length === 0) return step;
  const latest = applyEdits(current, step);
  return first.flatMap((file, index) => difference(file, latest[index]?.text ?? file.text));
}

function difference({ uri, text }: SourceFile, latest: string): readonly TextEdit[] {
  if (text === latest) return [];
  const shorter = Math.min(text.length, latest.length);
  let start = 0;
  while (start < shorter && text[start] === latest[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && text[text.length - 1 - tail] === latest[latest.length - 1 - tail]) tail += 1;
  return [{ uri, start, end: text.length - tail, newText: latest.slice(start, latest.length - tail) }];
}
