import { relativePath, rules } from "#rules";
import type { Finding, Origin, Severity } from "#rules";
import { pageUrl } from "../page-url.ts";
import { version } from "../version.ts";
import { createPlaces } from "./report.ts";
import type { Place, Report } from "./report.ts";

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  info: "note",
};

/** GitHub's scale from 0 to 10. */
const scores: Readonly<Record<Severity, string>> = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "3.0",
  info: "1.0",
};

/** The SARIF 2.1.0 log of a scan. */
export function sarifReport({ findings, errors, files, repository }: Report): string {
  const place = createPlaces(files);
  const known = [...new Set(findings.map(({ rule }) => rule))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Rampart", version, informationUri: pageUrl(), rules: known.map(ruleOf) } },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { ROOT: { uri: repository } },
        results: findings.map((finding) => resultOf(finding, known, repository, place)),
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: errors.map(({ file, message }) => ({
              level: "warning",
              message: { text: `${file}: ${message}` },
            })),
          },
        ],
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function ruleOf(id: string): object {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) return { id };
  return {
    id,
    name: id.replaceAll(/(?:^|[/-])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    helpUri: pageUrl(id),
    help: { text: [rule.why, `Check: ${rule.check}`, `Fix: ${rule.remedy.cli ?? rule.remedy.console}`].join("\n") },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { "security-severity": scores[rule.severity], tags: ["security", ...rule.aliases] },
  };
}

function resultOf(
  finding: Finding,
  known: readonly string[],
  root: string,
  place: (at: Origin) => Place | null,
): object {
  const { rule, severity, message, at, related, fingerprint } = finding;
  return {
    ruleId: rule,
    ruleIndex: known.indexOf(rule),
    level: levels[severity],
    message: { text: message },
    locations: [locationOf(at, root, place)],
    relatedLocations: related.map((other, id) => ({
      id,
      message: { text: other.message },
      ...locationOf(other.at, root, place),
    })),
    partialFingerprints: { "rampart/v1": fingerprint },
    properties: { severity },
  };
}

function locationOf(at: Origin, root: string, place: (at: Origin) => Place | null): object {
  if (at.in !== "file") return { logicalLocations: [{ fullyQualifiedName: at.arn, kind: "resource" }] };
  const inside = at.uri.startsWith(root);
  const region = place(at);
  return {
    physicalLocation: {
      artifactLocation: inside ? { uri: relativePath(at.uri, root), uriBaseId: "ROOT" } : { uri: at.uri },
      ...(region === null
        ? {}
        : {
            region: {
              startLine: region.start.line,
              startColumn: region.start.column,
              endLine: region.end.line,
              endColumn: region.end.column,
            },
          }),
    },
  };
}
