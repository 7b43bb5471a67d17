import type { Finding } from "../model/finding.ts";

/** The findings that a project had when it began: they are not reported again. Holds fingerprints, never values. */
export interface Baseline {
  readonly version: 1;
  readonly fingerprints: readonly string[];
}

/** The baseline of findings. */
export function baselineOf(findings: readonly Finding[]): Baseline {
  return { version: 1, fingerprints: [...new Set(findings.map(({ fingerprint }) => fingerprint))].sort() };
}

/** Reads a baseline file; undefined where it is none. */
export function readBaseline(text: string): Baseline | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("version" in value) || value.version !== 1) return undefined;
    if (!("fingerprints" in value) || !Array.isArray(value.fingerprints)) return undefined;
    return { version: 1, fingerprints: value.fingerprints.filter((item) => typeof item === "string") };
  } catch {
    return undefined;
  }
}

/** The findings that are not in the baseline. */
export function beyond(findings: readonly Finding[], { fingerprints }: Baseline): readonly Finding[] {
  const known = new Set(fingerprints);
  return findings.filter(({ fingerprint }) => !known.has(fingerprint));
}
