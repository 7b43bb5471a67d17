import { findCredentials } from "#rules";

/** A reader of source lines in which every credential is masked, whatever the finding on the line is about. */
export function createMask(): (uri: string, text: string) => string {
  const masked = new Map<string, string>();
  return (uri, text) => {
    const known = masked.get(uri);
    if (known !== undefined) return known;
    let result = text;
    for (const { parts } of findCredentials(text, { now: new Date() })) {
      for (const { role, range } of parts) {
        const { length } = text.slice(range.start, range.end);
        const shown = role === "id" ? text.slice(range.end - 4, range.end) : "";
        result = result.slice(0, range.start) + "*".repeat(length - shown.length) + shown + result.slice(range.end);
      }
    }
    masked.set(uri, result);
    return result;
  };
}
