import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { describe, expect, it } from "vitest";
import { applyEdits, defaultConfig, readConfig, rules } from "#rules";
import type { Config, Finding, JudgeOptions, SourceFile } from "#rules";
import { asJson } from "./support/as-json.ts";
import { testRampart } from "./support/rampart.ts";
import { filled } from "./support/secrets.ts";
import { squiggles } from "./support/squiggles.ts";

/*
 * Each rule's folder holds `bad*.{yaml,json,tf,…}`, `good*.…` and, for live rules, `account.json` (a snapshot), and
 * what they give: `findings.txt` and `fixed.txt`. `UPDATE=1` writes those two for review; without it a missing one
 * fails.
 */
const rampart = await testRampart();
const update = process.env["UPDATE"] === "1";

/** What rules that wait for a setting are given: `.rampart.yaml` in their folder. */
function configOf(folder: string): Config {
  const path = `${folder}/.rampart.yaml`;
  return existsSync(path) ? readConfig(readFileSync(path, "utf8")).config : defaultConfig;
}

function snapshot(path: string, text: string): void {
  if (update) writeFileSync(path, text);
  expect(existsSync(path), `${path} is missing: run UPDATE=1 npx vitest run test/rules.test.ts and review it`).toBe(
    true,
  );
  expect(text).toBe(readFileSync(path, "utf8"));
}

function fixture(path: string): SourceFile {
  return { uri: `file:///${basename(path)}`, text: filled(readFileSync(path, "utf8")) };
}

describe.each(rules)("$id", (rule) => {
  const folder = `test/rules/${rule.id}`;
  const all: JudgeOptions = { config: { ...configOf(folder), preset: "all" } };
  const only: JudgeOptions = { config: { ...all.config, only: [rule.id] } };
  const find = (files: readonly SourceFile[], options = only) => rampart.judge(files, options);
  const paths = (kind: string) => globSync(`${folder}/${kind}*.*`).sort();
  const written = paths("bad").map(fixture);
  const bad = written.flatMap((file) => [file, asJson(file) ?? []].flat());

  it("stays silent on the good twins", () => {
    for (const path of paths("good")) {
      const file = fixture(path);
      for (const twin of [file, asJson(file) ?? []].flat()) {
        const { findings, problems } = find([twin]);
        expect(squiggles(twin.text, findings), path).toBe("");
        expect(problems, path).toEqual([]);
      }
    }
  });

  it("finds the planted faults and nothing else", () => {
    const report = bad.map((file) => {
      const { findings, problems } = find([file]);
      expect(problems, file.uri).toEqual([]);
      expect(findings.length, `${file.uri} has a finding`).toBeGreaterThan(0);
      return `== ${basename(file.uri)}\n${masked(squiggles(file.text, findings))}\n`;
    });
    const live = existsSync(`${folder}/account.json`) ? [liveReport(`${folder}/account.json`)] : [];
    snapshot(`${folder}/findings.txt`, [...report, ...live].join("\n"));
  });

  it("is gone after its fix, with nothing new", () => {
    const report: string[] = [];
    for (const file of bad) {
      const { findings } = find([file]);
      for (const [number, finding] of findings.entries()) {
        for (const fix of finding.fixes)
          report.push(`== ${basename(file.uri)} ${number + 1}: ${fix.title}\n${masked(fixed(file, fix))}`);
      }
    }
    if (report.length > 0) snapshot(`${folder}/fixed.txt`, `${report.join("\n")}\n`);
  });

  function fixed(file: SourceFile, fix: Finding["fixes"][number]): string {
    const edits = rampart.edits(fix, [file]);
    expect(edits.length, `${fix.title} edits ${file.uri}`).toBeGreaterThan(0);
    const [after] = applyEdits([file], edits);
    if (after === undefined) throw new Error("no file");
    const before = find([file], all);
    const then = find([after], all);
    expect(then.problems, after.text).toEqual([]);
    // Among all rules, one that says more may speak in the place of this one.
    expect(find([after]).findings.length, `${fix.title}:\n${after.text}`).toBeLessThan(find([file]).findings.length);
    const known = new Set(before.findings.map(keyOf));
    // A resource that a fix adds need not have what hints ask for, such as a key of one's own.
    const more = then.findings.filter((other) => !known.has(keyOf(other)) && other.severity !== "info");
    expect(
      more.map(({ message }) => message),
      after.text,
    ).toEqual([]);
    return changedLines(file.text, after.text);
  }

  function liveReport(path: string): string {
    const judged = rampart.judgeSnapshot(JSON.parse(filled(readFileSync(path, "utf8"))), only);
    const rows = judged.coverage.map(({ region, outcome, reason, action }) =>
      [`coverage ${region}: ${outcome}`, reason, action].filter(Boolean).join(" · "),
    );
    return `== account.json\n${squiggles("", judged.findings)}\n${rows.join("\n")}\n`;
  }
});

function keyOf({ rule, resource, message }: Finding): string {
  return `${rule} ${resource?.id ?? ""} ${message}`;
}

/** Only the changed lines, as a diff: `-` before, `+` after. */
function changedLines(before: string, after: string): string {
  const [old, now] = [before.split("\n"), after.split("\n")];
  let head = 0;
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const lines = (sign: string, text: readonly string[]) =>
    text.slice(head, text.length - tail).map((line) => `${sign} ${line}`);
  return [...lines("-", old), ...lines("+", now)].join("\n");
}

/** Snapshots hold no key-shaped string either. */
function masked(text: string): string {
  return text
    .replaceAll(/\b(AKIA|ASIA)[A-Z2-7]{16}\b/g, "$1…")
    .replaceAll(/IQoJb3JpZ2luX2Vj[A-Za-z0-9+/]+/g, "TOKEN…")
    .replaceAll(/(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/g, "SECRET…");
}

it("has a folder for every rule, and a rule for every folder", () => {
  const folders = globSync("test/rules/*/*")
    .filter((path) => extname(path) === "")
    .map((path) => path.replace("test/rules/", ""));
  expect(folders.sort()).toEqual(rules.map(({ id }) => id).sort());
});
