import { formatOf, lineIndex } from "#rules";
import type { Finding, LineIndex, SourceFile, TextEdit } from "#rules";
import { commentSyntax } from "./comment-syntax.ts";

/** What stands where the user writes why the finding is accepted. */
export const reasonPlaceholder = "reason";

/** A comment above the finding's line that accepts it; undefined where a comment cannot stand there. */
export function ignoreComment(finding: Finding, file: SourceFile): TextEdit | undefined {
  const syntax = commentSyntax(file.uri, file.languageId);
  if (finding.at.in !== "file" || syntax === undefined) return undefined;
  const lines = lineIndex(file.text);
  const { line } = lines.positionAt(finding.at.range.start);
  const format = formatOf(file);
  if (format === "yaml" && inYamlBlock(lines, line)) return undefined;
  if (format === "hcl" && inHeredoc(lines, line)) return undefined;
  const start = lines.offsetAt({ line, character: 0 });
  const indent = /^\s*/.exec(lines.lineAt(line))?.[0] ?? "";
  const eol = file.text.includes("\r\n") ? "\r\n" : "\n";
  const comment = `${syntax.open} rampart:ignore ${finding.rule} -- ${reasonPlaceholder}${syntax.close}`;
  return { uri: file.uri, start, end: start, newText: `${indent}${comment}${eol}` };
}

/** Whether a line is text inside a YAML block scalar: something above that holds it ends in `|` or `>`. */
function inYamlBlock(lines: LineIndex, line: number): boolean {
  let least = indentOf(lines.lineAt(line));
  for (let above = line - 1; above >= 0 && least > 0; above -= 1) {
    const text = lines.lineAt(above);
    if (text.trim() === "" || indentOf(text) >= least) continue;
    if (/(^|[\s:-])[|>][+\-\d]*\s*(#.*)?$/.test(text)) return true;
    least = indentOf(text);
  }
  return false;
}

/** Whether a line is text inside an HCL heredoc. */
function inHeredoc(lines: LineIndex, line: number): boolean {
  let marker: string | undefined;
  for (let above = 0; above < line; above += 1) {
    const text = lines.lineAt(above);
    if (marker === undefined) marker = /<<[-~]?\s*([A-Za-z_]\w*)\s*$/.exec(text)?.[1];
    else if (text.trim() === marker) marker = undefined;
  }
  return marker !== undefined;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
