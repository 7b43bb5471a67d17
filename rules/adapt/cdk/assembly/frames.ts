/** A line of a stack trace: a path of the machine that made it, line and column from 1. */
export interface Frame {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

const frame = /\(?((?:file:\/\/)?(?:[A-Za-z]:)?[^():\n]+):(\d+):(\d+)\)?$/;

/** What the author of an app did not write. */
const foreign = /(^|[/\\])node_modules[/\\]|^node:|^internal[/\\]|[/\\]jsii-|^<|@jsii[/\\]/;

/** The frames of a trace that are the app's own, the innermost first: `new Shop (/app/lib/shop.ts:12:5)`. */
export function framesOf(trace: readonly string[]): readonly Frame[] {
  return trace.flatMap((line): readonly Frame[] => {
    const [, written = "", row = "", column = ""] = frame.exec(line.trim()) ?? [];
    const path = written
      .replace(/^file:\/\//, "")
      .replace(/^.*\(/, "")
      .replace(/^at /, "")
      .replaceAll("\\", "/");
    return path === "" || foreign.test(written) ? [] : [{ path, line: Number(row), column: Number(column) }];
  });
}
