import { lineIndex } from "#rules";
import type { Finding } from "#rules";

/** Findings under their source lines: the line, then `~~~~ rule: message` below the range. */
export function squiggles(text: string, findings: readonly Finding[]): string {
  const index = lineIndex(text);
  return findings.map((finding) => block(index, finding)).join("\n");
}

function block(index: ReturnType<typeof lineIndex>, { at, rule, message, related, fixes, severity }: Finding): string {
  const title = `${rule} (${severity}): ${message}`;
  const fix = fixes.map((choice) => `\n    fix (${choice.safety}): ${choice.title}`).join("");
  if (at.in === "account") return `${at.region} ${at.arn}\n    ${title}${fix}`;
  const start = index.positionAt(at.range.start);
  const end = index.positionAt(at.range.end);
  const line = index.lineAt(start.line);
  const last = end.line === start.line ? end.character : line.length;
  const mark = " ".repeat(start.character) + "~".repeat(Math.max(1, last - start.character));
  const others = related.map((other) => {
    const where = other.at.in === "file" ? `line ${index.positionAt(other.at.range.start).line + 1}` : other.at.arn;
    return `\n    related (${where}): ${other.message}`;
  });
  return `${String(start.line + 1).padStart(4)} | ${line}\n     | ${mark} ${title}${others.join("")}${fix}`;
}
