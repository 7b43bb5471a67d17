import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { applyEdits, atLeast, baselineOf, beyond, isTerraform, readBaseline } from "#rules";
import type { Finding, JudgeOptions, Rampart, SourceFile } from "#rules";
import { checkNames } from "../check-names.ts";
import { Failure } from "../failure.ts";
import { workspaceOf } from "../files/config.ts";
import { grouped, shown, sourceNamed, sourcesOf } from "../files/sources.ts";
import type { FileError, Sources } from "../files/sources.ts";
import { stagedFiles } from "../files/staged.ts";
import { reason } from "../files/walk.ts";
import { loadRampart } from "../load-rampart.ts";
import { choice, configOf, failOn, judging, on, readOptions, text } from "../options.ts";
import type { Options } from "../options.ts";
import { print } from "../print.ts";
import { gitlabReport } from "../report/gitlab.ts";
import { jsonReport } from "../report/json.ts";
import type { Report } from "../report/report.ts";
import { sarifReport } from "../report/sarif.ts";
import { textReport } from "../report/text.ts";

const formats = ["text", "json", "sarif", "gitlab"] as const;

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
  const format = choice(options, "format", formats) ?? "text";
  const threshold = failOn(options);
  const { root, config: fileConfig } = workspaceOf(startOf(options), !on(options, "no-config"));
  const config = configOf(options, fileConfig);
  checkNames(config);
  const sources = await read(options, config.exclude);
  const rampart = await loadRampart(sources.groups.some((group) => group.some(isTerraform)));
  const judge: JudgeOptions = { config, root };
  const groups = on(options, "fix") ? sources.groups.map((group) => fixed(rampart, group, judge)) : sources.groups;

  const judged = groups.map((group) => rampart.judge(group, judge));
  const files = new Map(groups.flat().map((file) => [file.uri, file.text]));
  const problems = judged.flatMap((one) => one.problems);
  const all = judged.flatMap((one) => one.findings);
  const findings = known(all, options);
  const report: Report = {
    findings,
    errors: [...sources.errors, ...parseErrors(problems)],
    files,
    root,
    stats: { files: files.size, bytes: sources.bytes, milliseconds: Math.round(performance.now() - started) },
  };
  await write(format, report, options);
  return findings.some(({ severity }) => atLeast(severity, threshold)) ? 1 : 0;
}

async function read(options: Options, exclude: readonly string[]): Promise<Sources> {
  if (on(options, "staged")) {
    const { files, bytes } = stagedFiles();
    return { groups: grouped(files), errors: [], bytes };
  }
  const paths = options.paths.length === 0 ? ["."] : options.paths;
  if (!paths.includes("-")) return sourcesOf(paths, exclude);
  if (paths.length > 1) throw new Failure("- stands alone: standard input is one file");
  const content = readFileSync(0);
  return { groups: [[sourceNamed(text(options, "stdin-filename") ?? "stdin.txt", content)]], errors: [], bytes: content.length };
}

/** The config is that of the first path's workspace. */
function startOf(options: Options): string {
  const [first] = options.paths;
  if (first === undefined || first === "-") return ".";
  return first;
}

function fixed(rampart: Rampart, group: readonly SourceFile[], judge: JudgeOptions): readonly SourceFile[] {
  const edits = rampart.fixAll(group, judge);
  if (edits.length === 0) return group;
  const after = applyEdits(group, edits);
  for (const [index, file] of after.entries()) {
    if (file.text === group[index]?.text || !file.uri.startsWith("file:")) continue;
    const path = fileURLToPath(file.uri);
    try {
      writeFileSync(path, file.text);
    } catch (error) {
      throw new Failure(`${shown(path)} cannot be written: ${reason(error)}`);
    }
  }
  return after;
}

/** Without what the baseline knows; `--write-baseline` writes it first. */
function known(findings: readonly Finding[], options: Options): readonly Finding[] {
  const target = text(options, "write-baseline");
  if (target !== undefined) writeFileSync(target, `${JSON.stringify(baselineOf(findings), undefined, 2)}\n`);
  const path = text(options, "baseline") ?? target;
  if (path === undefined) return findings;
  let content: string;
  try {
    content = readFileSync(path, "utf8");
  } catch (error) {
    throw new Failure(`the baseline ${path} cannot be read: ${reason(error)}`);
  }
  const baseline = readBaseline(content);
  if (baseline === undefined) throw new Failure(`${path} is no baseline: write one with --write-baseline`);
  return beyond(findings, baseline);
}

/** One entry a file: its first problem says where the parser was lost. */
function parseErrors(problems: readonly { readonly uri: string; readonly message: string }[]): readonly FileError[] {
  const first = new Map<string, string>();
  for (const { uri, message } of problems) if (!first.has(uri)) first.set(uri, message);
  return [...first].map(([uri, message]) => ({ file: shown(fileURLToPath(uri)), message: `not fully read: ${message}` }));
}

async function write(format: (typeof formats)[number], report: Report, options: Options): Promise<void> {
  const target = text(options, "output");
  const colour = target === undefined && process.stdout.isTTY && process.env["NO_COLOR"] === undefined;
  const written = {
    text: () => textReport(report, colour),
    json: () => jsonReport(report),
    sarif: () => sarifReport(report),
    gitlab: () => gitlabReport(report),
  }[format]();
  if (target === undefined) return print(written);
  try {
    writeFileSync(target, written);
  } catch (error) {
    throw new Failure(`${target} cannot be written: ${reason(error)}`);
  }
}
