import type { Severity } from "#rules";

/** Writes text in a colour of the terminal, or as it is. */
export interface Paint {
  severity(severity: Severity, text: string): string;
  dim(text: string): string;
  bold(text: string): string;
}

const codes: Readonly<Record<Severity, string>> = { critical: "1;31", high: "31", medium: "33", low: "36", info: "34" };

/** Paint for a terminal, or none. */
export function createPaint(colour: boolean): Paint {
  const wrap = (code: string, text: string) => (colour ? `\u001B[${code}m${text}\u001B[0m` : text);
  return {
    severity: (severity, text) => wrap(codes[severity], text),
    dim: (text) => wrap("2", text),
    bold: (text) => wrap("1", text),
  };
}
