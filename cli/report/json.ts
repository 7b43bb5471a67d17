import type { Finding } from "#rules";
import { version } from "../version.ts";
import { createPlaces, fileOf } from "./report.ts";
import type { Place, Report } from "./report.ts";

/** The JSON of a scan, version 1. */
export function jsonReport({ findings, errors, files, stats }: Report): string {
  const place = createPlaces(files);
  return `${JSON.stringify({ version: 1, tool: { name: "rampart", version }, findings: findings.map((finding) => jsonFinding(finding, place)), errors, stats }, undefined, 2)}\n`;
}

/** One finding as JSON; `extra` is what a live one has besides. */
export function jsonFinding(finding: Finding, place: (at: Finding["at"]) => Place | null): object {
  const { rule, aliases, severity, message, at, resource, policy, related, fixes, fingerprint } = finding;
  return {
    rule,
    aliases,
    severity,
    message,
    file: fileOf(at),
    range: place(at),
    resource: resource === undefined ? null : { type: resource.type, id: resource.id, arn: resource.arn ?? null },
    policy: policy === undefined ? null : { kind: policy.kind },
    related: related.map((other) => ({ message: other.message, file: fileOf(other.at), range: place(other.at) })),
    fixable: fixes.length > 0,
    fingerprint,
  };
}
