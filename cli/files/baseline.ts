import { readFileSync } from "node:fs";
import { baselineOf, beyond, readBaseline } from "#rules";
import type { Baseline, Finding } from "#rules";
import { Failure } from "../failure.ts";
import { text } from "../options.ts";
import type { Options } from "../options.ts";
import { reason } from "./reason.ts";
import { mustBeWritable, writeTo } from "./write.ts";

/** What a baseline leaves of findings. */
export interface Weighed {
  readonly findings: readonly Finding[];
  /** How many findings the baseline knew. */
  readonly known: number;
  /** The baseline that was written, and how many findings it holds. */
  readonly recorded?: { readonly path: string; readonly findings: number };
}

/** Reads `--baseline`, and gives what leaves its findings out and writes `--write-baseline`; both are checked at once. */
export function openBaseline(options: Options): (findings: readonly Finding[]) => Weighed {
  const source = text(options, "baseline");
  const target = text(options, "write-baseline");
  const baseline = source === undefined ? undefined : read(source);
  if (target !== undefined) mustBeWritable(target);
  return (findings) => {
    const fresh = baseline === undefined ? findings : beyond(findings, baseline);
    const known = findings.length - fresh.length;
    if (target === undefined) return { findings: fresh, known };
    writeTo(target, `${JSON.stringify(baselineOf(findings), undefined, 2)}\n`);
    return { findings: [], known, recorded: { path: target, findings: findings.length } };
  };
}

function read(path: string): Baseline {
  let content: string;
  try {
    content = readFileSync(path, "utf8");
  } catch (error) {
    throw new Failure(`the baseline ${path} cannot be read: ${reason(error)}`);
  }
  const baseline = readBaseline(content);
  if (baseline === undefined) throw new Failure(`${path} is no baseline: write one with --write-baseline`);
  return baseline;
}
