import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";

/** One labelled file: what the suite that it comes from says of it. */
export interface Case {
  readonly file: string;
  /** Our ids of the rule that the label is about. */
  readonly rules: readonly string[];
  readonly label: "fail" | "pass" | "mixed" | "context";
  readonly peer_id: string;
  readonly fail_resources?: readonly string[];
  readonly pass_resources?: readonly string[];
  /** First and last line of a resource. */
  readonly fail_ranges?: Readonly<Record<string, readonly [number, number]>>;
  readonly expected_lines?: readonly number[];
}

/** A finding of any tool: the id it goes by, and where. Lines count from 1. */
export interface Told {
  readonly id: string;
  readonly folder: string;
  readonly resource: string;
  readonly line: number;
}

/** What one tool says of one case: right and wrong answers about resources or files. */
export interface Verdicts {
  found: number;
  missed: number;
  wrong: number;
  silent: number;
}

/** A case and the folder that it was copied into, alone or with its module. */
export interface Placed {
  readonly labelled: Case;
  readonly folder: string;
}

/** The cases of a `manifest.json`, each copied to a folder of its own so that no tool joins what is not one. */
export function placeCases(folder: string): { readonly tree: string; readonly cases: readonly Placed[] } {
  const manifest: readonly Case[] = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const tree = mkdtempSync(join(tmpdir(), "labelled-"));
  const cases = manifest
    .filter(({ label }) => label !== "context")
    .map((labelled, index): Placed => {
      const place = `c${index}`;
      mkdirSync(join(tree, place));
      for (const path of filesOf(folder, labelled)) copyFileSync(path, join(tree, place, basename(path)));
      return { labelled, folder: place };
    });
  return { tree, cases };
}

/** A module is judged whole, every other file alone. */
function filesOf(folder: string, { file }: Case): readonly string[] {
  const path = join(folder, file);
  if (!/^checkov\/tf(-graph)?\//.test(file)) return [path];
  const beside = readdirSync(dirname(path)).filter((name) => name.endsWith(".tf"));
  return beside.map((name) => join(dirname(path), name));
}

/** Compares what a tool told of a case with the label. */
export function judge({ labelled, folder }: Placed, told: readonly Told[], ids: ReadonlySet<string>): Verdicts {
  const { label, fail_resources = [], pass_resources = [], fail_ranges = {}, expected_lines = [] } = labelled;
  const mine = told.filter((each) => each.folder === folder && ids.has(each.id));
  const about = (name: string) => mine.some((each) => isAbout(each, name, fail_ranges[name]));
  const verdicts: Verdicts = { found: 0, missed: 0, wrong: 0, silent: 0 };
  if (label === "pass") verdicts[mine.length > 0 ? "wrong" : "silent"] += 1;
  if (label === "mixed") {
    for (const name of fail_resources) verdicts[about(name) ? "found" : "missed"] += 1;
    for (const name of pass_resources) verdicts[about(name) ? "wrong" : "silent"] += 1;
  }
  if (label === "fail") {
    const anywhere = fail_resources.length === 0 && expected_lines.length === 0 && mine.length > 0;
    const near = mine.some(({ line }) => expected_lines.some((expected) => Math.abs(expected - line) <= 3));
    verdicts[anywhere || near || fail_resources.some(about) ? "found" : "missed"] += 1;
  }
  return verdicts;
}

function isAbout({ resource, line }: Told, name: string, range: readonly [number, number] | undefined): boolean {
  const bare = resource.replace(/\[.*\]$/, "").replace(/^AWS::\w+::\w+\./, "");
  const named = bare === name || bare.endsWith(`.${name}`) || (bare !== "" && name.endsWith(`.${bare}`));
  return named || (range !== undefined && line >= range[0] && line <= range[1]);
}
