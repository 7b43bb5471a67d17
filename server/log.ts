/** Where the server says what went wrong. Never given the text of a document. */
export type Log = (line: string) => void;

/** What may be said of an error: its kind and where it was thrown. Its message can quote text, and is left out. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 6)].join("\n");
}
