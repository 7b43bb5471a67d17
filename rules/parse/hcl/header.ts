const quoted = String.raw`(?:"[^"\n]*"|[\p{L}_][\p{L}\p{N}_-]*)`;
const header = new RegExp(
  [
    String.raw`^(?:(?:resource|data|ephemeral|list|action)[ \t]+${quoted}(?:[ \t]+${quoted})?`,
    String.raw`(?:module|variable|output|provider|check)[ \t]+${quoted}`,
    String.raw`(?:terraform|locals|moved|import|removed))[ \t]*(?:\{|\r?$)`,
  ].join("|"),
  "u",
);

/** Whether a line starts a top-level block of Terraform: a keyword in the first column, with its labels. */
export function isHeader(line: string): boolean {
  return header.test(line);
}
