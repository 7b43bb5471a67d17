import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Origin, Severity } from "#rules";
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
export function gitlabReport({ findings, files, repository }: Report): string {
  const place = createPlaces(files);
  const issues = findings.map(({ rule, message, severity, fingerprint, at }) => ({
    description: message,
    check_name: rule,
    fingerprint,
    severity: severities[severity],
    location: { path: pathOf(at, repository), lines: { begin: place(at)?.start.line ?? 1 } },
  }));
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}

function pathOf(at: Origin, repository: string): string | null {
  return at.in === "file" && at.uri.startsWith(repository)
    ? relative(fileURLToPath(repository), fileURLToPath(at.uri)).replaceAll(sep, "/")
    : fileOf(at);
}
