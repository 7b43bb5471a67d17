import type { Severity } from "#rules";
import { createPlaces, fileOf } from "./report.ts";
import type { Report } from "./report.ts";

const severities: Readonly<Record<Severity, string>> = {
  critical: "blocker",
  high: "critical",
  medium: "major",
  low: "minor",
  info: "info",
};

/** GitLab's code quality report. */
export function gitlabReport({ findings, files }: Report): string {
  const place = createPlaces(files);
  const issues = findings.map(({ rule, message, severity, fingerprint, at }) => ({
    description: message,
    check_name: rule,
    fingerprint,
    severity: severities[severity],
    location: { path: fileOf(at), lines: { begin: place(at)?.start.line ?? 1 } },
  }));
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}
