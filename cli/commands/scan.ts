import { fileURLToPath } from "node:url";
import { atLeast } from "#rules";
import type { FileProblem, Finding, JudgeOptions } from "#rules";
import { checkNames } from "../check-names.ts";
import { Failure } from "../failure.ts";
import { applyFixes } from "../files/apply-fixes.ts";
import { createAssemblies } from "../files/cdk-assembly.ts";
import { openBaseline } from "../files/baseline.ts";
import type { Weighed } from "../files/baseline.ts";
import { workspaceOf } from "../files/config.ts";
import { inputOf } from "../files/input.ts";
import { shown } from "../files/sources.ts";
import { mustBeWritable } from "../files/write.ts";
import type { FileError, Sources } from "../files/sources.ts";
import { loadRampart } from "../load-rampart.ts";
import { choice, configOf, failOn, judging, on, readOptions, text } from "../options.ts";
import type { Options } from "../options.ts";
import { counted } from "../report/counted.ts";
import { gitlabReport } from "../report/gitlab.ts";
import { jsonReport } from "../report/json.ts";
import type { Report } from "../report/report.ts";
import { sarifReport } from "../report/sarif.ts";
import { textReport } from "../report/text.ts";
import { writeReport } from "../report/write-report.ts";

const formats = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  gitlab: gitlabReport,
} satisfies Record<string, (report: Report, colour: boolean) => string>;

const formatNames = ["text", "json", "sarif", "gitlab"] as const;

/** `rampart scan`. */
export async function scan(args: readonly string[]): Promise<number> {
  const started = performance.now();
  const options = readOptions(
    args,
    {
      ...judging,
      staged: { type: "boolean", default: false },
      fix: { type: "boolean", default: false },
      baseline: { type: "string" },
      "write-baseline": { type: "string" },
      "stdin-filename": { type: "string" },
    },
    true,
  );
  const format = choice(options, "format", formatNames) ?? "text";
  const threshold = failOn(options);
  const fix = on(options, "fix");
  if (fix && (on(options, "staged") || options.paths.includes("-")))
    throw new Failure("--fix changes files on disk: it goes with paths only");
  const { root, repository, config: fileConfig } = workspaceOf(startOf(options), !on(options, "no-config"));
  const config = configOf(options, fileConfig);
  checkNames(config);
  const target = text(options, "output");
  if (target !== undefined) mustBeWritable(target);
  const weigh = openBaseline(options);
  const scanned = await scanAll(inputOf(options, config, root), { config, root }, fix);
  const weighed = weigh(scanned.findings);
  const { findings } = weighed;
  const stats = { ...scanned.stats, milliseconds: Math.round(performance.now() - started) };
  const { errors, files } = scanned;
  const report: Report = { findings, errors, files, notes: notesOf(scanned.changed, weighed), repository, stats };
  await writeReport(options, (colour) => formats[format](report, colour));
  return findings.some(({ severity }) => atLeast(severity, threshold)) ? 1 : 0;
}

/** What else the command did, for people. */
function notesOf(changed: readonly string[], { known, recorded }: Weighed): readonly string[] {
  return [
    ...changed.map((file) => `Fixed ${file}.`),
    ...(known === 0 ? [] : [`Left out ${counted(known, "finding")} that the baseline knows.`]),
    ...(recorded === undefined ? [] : [`Wrote ${counted(recorded.findings, "finding")} to ${recorded.path}.`]),
  ];
}

/** The config is that of the first path's workspace. */
function startOf({ paths: [first] }: Options): string {
  return first === undefined || first === "-" ? "." : first;
}

/** What scanning gave; `files` holds the texts that findings lie in. */
interface Scanned {
  readonly findings: readonly Finding[];
  readonly errors: readonly FileError[];
  readonly files: ReadonlyMap<string, string>;
  /** The files that `--fix` changed. */
  readonly changed: readonly string[];
  readonly stats: { readonly files: number; readonly bytes: number };
}

/** Reads, fixes and judges one group after the other, so that no more than one is held in memory. */
async function scanAll({ groups, errors: unreadable }: Sources, judge: JudgeOptions, fix: boolean): Promise<Scanned> {
  const { rampart, prepare } = await loadRampart(groups.some(({ terraform }) => terraform));
  const findings: Finding[] = [];
  const errors: FileError[] = [...unreadable];
  const files = new Map<string, string>();
  const changed: string[] = [];
  const besideOf = createAssemblies();
  let [count, bytes] = [0, 0];
  for (const group of groups) {
    const read = group.read();
    const beside = besideOf(read.sources.map(({ file }) => fileURLToPath(file.uri)));
    const options = { ...judge, beside };
    await prepare([...read.sources.map(({ file }) => file), ...beside]);
    const fixed = fix ? applyFixes(rampart, read.sources, options) : { sources: read.sources, changed: [], errors: [] };
    changed.push(...fixed.changed);
    const own = fixed.sources.filter(({ companion }) => companion !== true);
    const names = new Set(own.map(({ file }) => file.uri));
    const judged = rampart.judge(
      fixed.sources.map(({ file }) => file),
      options,
    );
    const found = judged.findings.filter(({ at }) => at.in !== "file" || names.has(at.uri));
    // One by one: there may be more of them than a call takes arguments.
    for (const finding of found) findings.push(finding);
    errors.push(...read.errors, ...fixed.errors, ...parseErrors(judged.problems.filter(({ uri }) => names.has(uri))));
    if (found.length > 0)
      for (const file of [...beside, ...fixed.sources.map((each) => each.file)]) files.set(file.uri, file.text);
    count += own.length;
    bytes += own.reduce((sum, source) => sum + source.bytes, 0);
  }
  return { findings, errors, files, changed, stats: { files: count, bytes } };
}

/** One entry a file: its first problem says where the parser was lost. */
function parseErrors(problems: readonly FileProblem[]): readonly FileError[] {
  const first = new Map<string, string>();
  for (const { uri, message } of problems) if (!first.has(uri)) first.set(uri, message);
  return [...first].map(([uri, message]) => ({
    file: shown(fileURLToPath(uri)),
    message: `not fully read: ${message}`,
  }));
}
