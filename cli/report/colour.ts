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

/** Whether to paint: `FORCE_COLOR`, then `NO_COLOR` say so, otherwise whether a terminal reads it. */
export function wantsColour(terminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  return terminal && env["TERM"] !== "dumb";
}
