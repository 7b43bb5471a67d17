import { readFileSync } from "node:fs";
import { baselineOf, beyond, readBaseline } from "#rules";
import type { Finding } from "#rules";
import { Failure } from "../failure.ts";
import { text } from "../options.ts";
import type { Options } from "../options.ts";
import { reason } from "./reason.ts";
import { writeTo } from "./write.ts";

/** The findings without those that the baseline knows; `--write-baseline` writes them as the baseline first. */
export function withoutKnown(findings: readonly Finding[], options: Options): readonly Finding[] {
  const target = text(options, "write-baseline");
  const path = text(options, "baseline");
  const fresh = path === undefined ? findings : beyond(findings, read(path));
  if (target === undefined) return fresh;
  writeTo(target, `${JSON.stringify(baselineOf(findings), undefined, 2)}\n`);
  return [];
}

function read(path: string) {
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
