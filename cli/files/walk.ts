import { lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import ignore from "ignore";
import type { Ignore } from "ignore";
import { minimatch } from "minimatch";

/** A file that was found, or the reason why a path could not be looked into. */
export type Found = { readonly path: string } | { readonly path: string; readonly error: string };

const never = new Set([".git", "node_modules", ".terraform", ".hg", ".svn", "__pycache__", ".venv", "cdk.out.cache"]);
const media =
  /\.(png|jpe?g|gif|ico|webp|bmp|tiff?|svgz|mp[34]|m4[av]|mov|avi|webm|wav|ogg|flac|zip|gz|tgz|bz2|xz|7z|rar|jar|war|class|pyc|so|dylib|dll|exe|bin|o|a|wasm|woff2?|ttf|otf|eot|pdf|docx?|xlsx?|pptx?|psd|sqlite3?|db|vsix|node)$/i;

/** The files below a folder that are worth reading: not what git ignores, not media, not installed packages. */
export function* walk(folder: string, exclude: readonly string[]): Generator<Found> {
  yield* below(folder, folder, [], exclude);
}

interface Layer {
  readonly base: string;
  readonly rules: Ignore;
}

function* below(root: string, folder: string, layers: readonly Layer[], exclude: readonly string[]): Generator<Found> {
  const own = ignoreFile(folder);
  const all = own === undefined ? layers : [...layers, { base: folder, rules: own }];
  let names: readonly string[];
  try {
    names = readdirSync(folder).sort();
  } catch (error) {
    yield { path: folder, error: reason(error) };
    return;
  }
  for (const name of names) {
    const path = join(folder, name);
    const stat = lstatSync(path, { throwIfNoEntry: false });
    const isFolder = stat?.isDirectory() === true;
    if (stat === undefined || (!isFolder && !stat.isFile() && !isFileLink(path))) continue;
    if (isFolder ? never.has(name) : media.test(name)) continue;
    if (isIgnored(path, isFolder, all) || isExcluded(relative(root, path), exclude)) continue;
    if (isFolder) yield* below(root, path, all, exclude);
    else yield { path };
  }
}

/** Why a path could not be read, in words. */
export function reason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const words: Readonly<Record<string, string>> = { EACCES: "permission denied", EPERM: "permission denied", ENOENT: "does not exist", ELOOP: "too many links" };
  return words[code] ?? (error instanceof Error ? error.message : String(error));
}

function ignoreFile(folder: string): Ignore | undefined {
  try {
    return ignore().add(readFileSync(join(folder, ".gitignore"), "utf8"));
  } catch {
    return undefined;
  }
}

function isIgnored(path: string, isFolder: boolean, layers: readonly Layer[]): boolean {
  let ignored = false;
  for (const { base, rules } of layers) {
    const own = relative(base, path).split(sep).join("/") + (isFolder ? "/" : "");
    const verdict = rules.test(own);
    if (verdict.ignored) ignored = true;
    if (verdict.unignored) ignored = false;
  }
  return ignored;
}

function isExcluded(path: string, exclude: readonly string[]): boolean {
  const own = path.split(sep).join("/");
  return exclude.some((glob) => minimatch(own, glob, { dot: true }) || minimatch(own, `${glob}/**`, { dot: true }));
}

/** Links to files are read; links to folders are not followed, so that no circle is walked. */
function isFileLink(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
