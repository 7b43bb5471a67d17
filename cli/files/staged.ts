import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Failure } from "../failure.ts";
import { largest } from "./decode.ts";
import { blobContents, blobSizes, entriesOf, git } from "./git.ts";
import { callsIn, grouped, isTerraformPath, longestCaller, mayCall, unitOf } from "./grouped.ts";
import { shown, sourceNamed, tooLarge } from "./sources.ts";
import type { FileError, Group, Source, Sources } from "./sources.ts";
import { isWorthReading } from "./walk.ts";

/** A file in git's index. */
interface Entry {
  readonly path: string;
  readonly blob: string;
  readonly companion: boolean;
}

/** How many bytes of the index are held at once. */
const atOnce = 32 * 1024 * 1024;

/** The files below some paths that git is about to commit, as the index has them, with the rest of their Terraform modules. */
export function stagedSources(paths: readonly string[], isExcluded: (path: string) => boolean): Sources {
  const top = git(folderOf(paths[0] ?? "."), ["rev-parse", "--show-toplevel"])
    .toString()
    .replace(/\r?\n$/, "");
  const below = paths.map((path) => resolve(path));
  for (const [index, path] of below.entries()) {
    const isThere = existsSync(path) || git(top, ["ls-files", "--cached", "-z", "--", path]).length > 0;
    const isGone = () => git(top, ["diff", "--cached", "--name-only", "-z", "--", path]).length > 0;
    if (!isThere && !isGone()) throw new Failure(`${paths[index] ?? ""} does not exist`);
  }
  const changed = new Set(
    entriesOf(git(top, ["diff", "--cached", "--name-only", "--diff-filter=ACMRT", "-z", "--", ...below])),
  );
  const entries = entriesOf(git(top, ["ls-files", "--stage", "-z"])).flatMap((line): readonly Entry[] => {
    // Files only, no links and submodules; stage 0 is what no merge has left open.
    const [, blob = "", name = ""] = /^100\d{3} ([0-9a-f]+) 0\t([\s\S]*)$/.exec(line) ?? [];
    const path = resolve(top, name);
    const companion = !changed.has(name);
    if (name === "" || (companion && !mayCall(name)) || !isWorthReading(name) || isExcluded(path)) return [];
    return [{ path, blob, companion }];
  });
  const calls = callsFrom(entries, top);
  const needed = entries.filter(({ path, companion }) => !companion || calls.has(path));
  const contentOf = createReader(needed, top);
  const groups = grouped(needed, { pathOf: ({ path }) => path, callsOf: ({ path }) => calls.get(path) ?? [] });
  return { groups: groups.map((group) => groupOf(group, contentOf)), errors: [] };
}

/**
 * The files that were changed, with the rest of their Terraform modules, and those that they call, each with what it
 * calls. Contents are read a level of calls at a time.
 */
function callsFrom(entries: readonly Entry[], top: string): ReadonlyMap<string, readonly string[]> {
  const callers = entries.filter(({ path }) => mayCall(path));
  const calls = new Map<string, readonly string[]>();
  let units = new Set(callers.filter(({ companion }) => !companion).map(({ path }) => unitOf(path)));
  while (units.size > 0) {
    const level = callers.filter(({ path }) => units.has(unitOf(path)) && !calls.has(path));
    const blobs = level.map(({ blob }) => blob);
    const sizes = blobSizes(top, blobs);
    const contents = blobContents(
      top,
      blobs.filter((blob) => (sizes.get(blob) ?? 0) <= longestCaller),
    );
    for (const { path, blob } of level) calls.set(path, callsIn(path, new TextDecoder().decode(contents.get(blob))));
    units = new Set(level.flatMap(({ path }) => calls.get(path) ?? []));
  }
  return calls;
}

function folderOf(path: string): string {
  const own = resolve(path);
  if (statSync(own, { throwIfNoEntry: false })?.isDirectory() === true) return own;
  const parent = dirname(own);
  return parent === own || existsSync(parent) ? parent : folderOf(parent);
}

function groupOf(entries: readonly Entry[], contentOf: (entry: Entry) => Uint8Array | undefined): Group {
  return {
    size: entries.filter(({ companion }) => !companion).length,
    terraform: entries.some(({ path }) => isTerraformPath(path)),
    read() {
      const sources: Source[] = [];
      const errors: FileError[] = [];
      for (const entry of entries) {
        const content = contentOf(entry);
        const source = content === undefined ? undefined : sourceNamed(entry.path, content);
        if (source !== undefined) sources.push({ ...source, companion: entry.companion });
        else if (content === undefined && !entry.companion) errors.push({ file: shown(entry.path), message: tooLarge });
      }
      return { sources, errors };
    },
  };
}

/** Reads contents in their order, many at a time; undefined for those that are too large. */
function createReader(entries: readonly Entry[], top: string): (entry: Entry) => Uint8Array | undefined {
  const blobs = [...new Set(entries.map(({ blob }) => blob))];
  const sizes = blobSizes(top, blobs);
  let held: ReadonlyMap<string, Uint8Array> = new Map();
  return ({ blob }) => {
    if ((sizes.get(blob) ?? 0) > largest) return undefined;
    if (!held.has(blob)) held = blobContents(top, following(blobs, blobs.indexOf(blob), sizes));
    return held.get(blob);
  };
}

function following(blobs: readonly string[], from: number, sizes: ReadonlyMap<string, number>): readonly string[] {
  const taken: string[] = [];
  let bytes = 0;
  for (const blob of blobs.slice(from)) {
    const size = sizes.get(blob) ?? 0;
    if (size > largest) continue;
    if (taken.length > 0 && bytes + size > atOnce) break;
    taken.push(blob);
    bytes += size;
  }
  return taken;
}
