import { spawnSync } from "node:child_process";
import { dirname, resolve } from "node:path";
import { Failure } from "../failure.ts";
import { largest } from "./decode.ts";
import { grouped, isTerraformPath, shown, sourceNamed } from "./sources.ts";
import type { FileError, Group, Source, Sources } from "./sources.ts";
import { isWorthReading } from "./walk.ts";

/** A file in git's index. */
interface Entry {
  readonly path: string;
  readonly blob: string;
  readonly companion: boolean;
}

/** The files below some paths that git is about to commit, as the index has them, with the rest of their Terraform modules. */
export function stagedSources(paths: readonly string[], isExcluded: (path: string) => boolean): Sources {
  const top = git(["rev-parse", "--show-toplevel"]).toString().trim();
  const below = paths.map((path) => resolve(path));
  const changed = new Set(
    names(git(["diff", "--cached", "--name-only", "--diff-filter=ACMRT", "-z", "--", ...below], top)),
  );
  const folders = new Set([...changed].filter(isTerraformPath).map((name) => dirname(name)));
  const entries = names(git(["ls-files", "--stage", "-z"], top)).flatMap((line): readonly Entry[] => {
    const [, mode = "", blob = "", name = ""] = /^(\d+) ([0-9a-f]+) \d\t([\s\S]*)$/.exec(line) ?? [];
    const companion = !changed.has(name);
    if (!mode.startsWith("100") || (companion && !(isTerraformPath(name) && folders.has(dirname(name))))) return [];
    const path = resolve(top, name);
    return isWorthReading(name) && !isExcluded(path) ? [{ path, blob, companion }] : [];
  });
  return { groups: grouped(entries, ({ path }) => path).map((group) => groupOf(group, top)), errors: [] };
}

function groupOf(entries: readonly Entry[], top: string): Group {
  return {
    size: entries.filter(({ companion }) => !companion).length,
    terraform: entries.some(({ path }) => isTerraformPath(path)),
    read() {
      const sources: Source[] = [];
      const errors: FileError[] = [];
      for (const { path, blob, companion } of entries) {
        const content = git(["cat-file", "blob", blob], top);
        const source = content.length > largest ? undefined : sourceNamed(path, content);
        if (source !== undefined) sources.push({ ...source, companion });
        if (content.length > largest && !companion)
          errors.push({ file: shown(path), message: `larger than ${largest / 1024 / 1024} MB: not read` });
      }
      return { sources, errors };
    },
  };
}

function names(output: Buffer): readonly string[] {
  return output
    .toString()
    .split("\0")
    .filter((name) => name !== "");
}

function git(args: readonly string[], cwd?: string): Buffer {
  const { status, stdout, stderr, error } = spawnSync("git", [...args], {
    maxBuffer: 1024 * 1024 * 1024,
    ...(cwd === undefined ? {} : { cwd }),
  });
  if (error !== undefined) throw new Failure(`git could not be started: ${error.message}`);
  if (status !== 0) throw new Failure(`git ${args[0] ?? ""} failed: ${stderr.toString().trim().split("\n")[0] ?? ""}`);
  return stdout;
}
