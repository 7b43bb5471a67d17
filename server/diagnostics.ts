import { DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver";
import type { Diagnostic, DiagnosticRelatedInformation, Range } from "vscode-languageserver";
import type { Finding, LineIndex, Severity } from "#rules";
import type { EditorSeverity, Settings } from "#protocol";
import type { JudgedDocument } from "./documents.ts";
import type { PageOf } from "./pages.ts";

/** The name under which the editor lists our diagnostics. */
export const diagnosticSource = "rampart";

const usual: Readonly<Record<Severity, EditorSeverity>> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "information",
  info: "hint",
};

const severityOf: Readonly<Record<Exclude<EditorSeverity, "off">, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Whether a setting names a way to show findings. */
export function isEditorSeverity(value: unknown): value is EditorSeverity {
  return value === "off" || (typeof value === "string" && Object.hasOwn(severityOf, value));
}

/** What `diagnosticsOf` has to know beside the findings. */
export interface DiagnosticOptions {
  readonly settings: Settings;
  readonly pageOf: PageOf;
  readonly relatedInformation: boolean;
}

/** The diagnostics of a document. */
export function diagnosticsOf(judged: JudgedDocument, options: DiagnosticOptions): readonly Diagnostic[] {
  return judged.findings.flatMap((finding) => diagnosticOf(finding, judged, options) ?? []);
}

/** The diagnostic of one finding; undefined where the settings say `off`. */
function diagnosticOf(
  finding: Finding,
  judged: JudgedDocument,
  { settings, pageOf, relatedInformation }: DiagnosticOptions,
): Diagnostic | undefined {
  const shown = settings.severity?.[finding.severity] ?? usual[finding.severity];
  const range = rangeOf(finding, judged);
  if (shown === "off" || range === undefined) return undefined;
  const related = relatedInformation ? relatedOf(finding, judged) : [];
  return {
    range,
    severity: severityOf[shown],
    code: finding.rule,
    codeDescription: { href: pageOf(finding.rule) },
    source: diagnosticSource,
    message: finding.message,
    ...(finding.tag === undefined ? {} : { tags: [tagOf(finding.tag)] }),
    ...(related.length === 0 ? {} : { relatedInformation: related }),
    data: { fingerprint: finding.fingerprint },
  };
}

/** Where a finding stands in the document. */
export function rangeOf({ at }: Pick<Finding, "at">, judged: JudgedDocument): Range | undefined {
  const lines = at.in === "file" ? judged.linesOf(at.uri) : undefined;
  return lines === undefined || at.in !== "file" ? undefined : toRange(lines, at.range);
}

/** Offsets as lines and characters. */
export function toRange(lines: LineIndex, range: { readonly start: number; readonly end: number }): Range {
  return { start: lines.positionAt(range.start), end: lines.positionAt(range.end) };
}

function relatedOf(finding: Finding, judged: JudgedDocument): DiagnosticRelatedInformation[] {
  return finding.related.flatMap(({ message, at }) => {
    const range = rangeOf({ at }, judged);
    return at.in === "file" && range !== undefined ? [{ location: { uri: at.uri, range }, message }] : [];
  });
}

function tagOf(tag: NonNullable<Finding["tag"]>): DiagnosticTag {
  return tag === "unnecessary" ? DiagnosticTag.Unnecessary : DiagnosticTag.Deprecated;
}
