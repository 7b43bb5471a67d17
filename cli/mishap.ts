/**
 * What went wrong in Rampart itself, for a report of the fault: the kind of error and where, not its message, which
 * can hold a piece of somebody's file.
 */
export function mishap(error: unknown): string {
  if (!(error instanceof Error)) return "an unknown error in Rampart";
  const frame = error.stack?.split("\n").find((line) => /^\s+at /.test(line)) ?? "";
  const place = /([^/\\(]+:\d+:\d+)\)?$/.exec(frame)?.[1];
  return `an error in Rampart (${error.name}${place === undefined ? "" : ` at ${place}`})`;
}
