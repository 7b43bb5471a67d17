import { lineIndex, severities } from "#rules";
import type { Finding, LineIndex } from "#rules";
import { createPaint } from "./colour.ts";
import type { Paint } from "./colour.ts";
import { counted } from "./counted.ts";
import { createMask, withoutPlaces } from "./mask.ts";
import { createPlaces, fileOf } from "./report.ts";
import type { Place, Report } from "./report.ts";

/** The widest source line that is shown, in characters. */
const widest = 160;

/** The report for people: by file, each finding with its source line. */
export function textReport(report: Report, colour: boolean): string {
  const { findings, errors, files, notes, stats } = report;
  const paint = createPaint(colour);
  const place = createPlaces(files);
  const mask = createMask(files.values());
  const told = [...byFile(findings)].flatMap(([file, own]) => {
    const [first] = own;
    const uri = first?.at.in === "file" ? first.at.uri : "";
    const secrets = own.filter(({ credential }) => credential);
    const index = lineIndex(withoutPlaces(mask(files.get(uri) ?? ""), secrets));
    return [[paint.bold(file)], ...own.map((finding) => findingLines(finding, place, index, paint)), [""]].flat();
  });
  const unread = errors.map(({ file, message }) => `${paint.severity("medium", "!")} ${file}: ${message}`);
  const rest = [...unread, ...(errors.length > 0 ? [""] : []), ...notes, summary(findings, stats, errors.length)];
  return `${told.concat(rest).join("\n")}\n`;
}

function findingLines(
  finding: Finding,
  place: (at: Finding["at"]) => Place | null,
  index: LineIndex,
  paint: Paint,
): readonly string[] {
  const { severity, message, rule, at, related, fixes } = finding;
  const where = place(at);
  if (where === null) return [];
  const { start, end } = where;
  const source = index.lineAt(start.line - 1).replaceAll("\t", " ");
  const cut = start.column > widest ? start.column - 20 : 0;
  const last = end.line === start.line ? end.column : source.length + 1;
  const width = Math.max(1, Math.min(last, cut + widest) - start.column);
  const number = String(start.line);
  const gutter = " ".repeat(number.length);
  const notes = related.map((other) => {
    const there = place(other.at);
    const file = fileOf(other.at) === fileOf(at) ? "line" : `${fileOf(other.at) ?? ""}:`;
    return paint.dim(`  ${gutter}   ${file} ${there?.start.line ?? ""}: ${other.message}`);
  });
  const [fix] = fixes;
  return [
    `  ${start.line}:${start.column}  ${paint.severity(severity, severity)}  ${message}  ${paint.dim(rule)}`,
    `  ${paint.dim(`${number} |`)} ${source.slice(cut, cut + widest)}`,
    `  ${gutter} ${paint.dim("|")} ${" ".repeat(start.column - 1 - cut)}${paint.severity(severity, "~".repeat(width))}`,
    ...notes,
    ...(fix === undefined ? [] : [paint.dim(`  ${gutter}   fix: ${fix.title}`)]),
  ];
}

function byFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const file = fileOf(finding.at) ?? "";
    const own = files.get(file);
    if (own === undefined) files.set(file, [finding]);
    else own.push(finding);
  }
  return files;
}

function summary(findings: readonly Finding[], stats: Report["stats"], unread: number): string {
  const read = `${counted(stats.files, "file")} in ${stats.milliseconds} ms`;
  const missed = unread > 0 ? `; ${unread} not fully read` : "";
  if (findings.length === 0) return `No findings: ${read}${missed}.`;
  const counts = severities.flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [`${number} ${severity}`];
  });
  const fixable = findings.filter(({ fixes }) => fixes.length > 0).length;
  const safe = findings.filter(({ fixes: [fix] }) => fix?.safety === "safe").length;
  return `${counted(findings.length, "finding")} (${counts.join(", ")}), ${fixable} with a fix, ${safe} by --fix: ${read}${missed}.`;
}
