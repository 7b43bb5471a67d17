import { readdirSync, statSync } from "node:fs";
import type { Dirent } from "node:fs";
import { join } from "node:path";
import { cdkLeftovers } from "./cdk-leftovers.ts";
import { isIgnored, layersAbove, layersIn } from "./git-ignores.ts";
import type { IgnoreLayer } from "./git-ignores.ts";
import { reason } from "./reason.ts";

/** A file that was found, or the reason why a path could not be looked into. */
export type Found = { readonly path: string } | { readonly path: string; readonly error: string };

const never = new Set([".git", "node_modules", ".terraform", ".hg", ".svn", "__pycache__", ".venv"]);
const media =
  /\.(png|jpe?g|gif|ico|webp|bmp|tiff?|svgz|mp[34]|m4[av]|mov|avi|webm|wav|ogg|flac|zip|gz|tgz|bz2|xz|7z|rar|jar|war|class|pyc|so|dylib|dll|exe|bin|o|a|wasm|woff2?|ttf|otf|eot|pdf|docx?|xlsx?|pptx?|psd|sqlite3?|db|vsix|node)$/i;

/** The files below a folder that are worth reading: not what git ignores, not what is excluded, not media, not installed packages. */
export function walk(folder: string, isExcluded: (path: string) => boolean): Generator<Found> {
  return below(folder, layersAbove(folder), isExcluded);
}

/** Whether a path by its name alone can hold text that somebody wrote. */
export function isWorthReading(path: string): boolean {
  return !media.test(path) && !path.split(/[\\/]/).some((name) => never.has(name));
}

function* below(
  folder: string,
  above: readonly IgnoreLayer[],
  isExcluded: (path: string) => boolean,
): Generator<Found> {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    yield { path: folder, error: reason(error) };
    return;
  }
  const layers = layersIn(folder, above);
  const leftovers = cdkLeftovers(entries);
  for (const entry of entries) {
    const { name } = entry;
    const path = join(folder, name);
    const isFolder = entry.isDirectory();
    if (leftovers.has(name) || (isFolder ? never.has(name) : media.test(name))) continue;
    if (!isFolder && !entry.isFile() && !(entry.isSymbolicLink() && isFileLink(path))) continue;
    if (isIgnored(path, isFolder, layers) || isExcluded(path)) continue;
    if (isFolder) yield* below(path, layers, isExcluded);
    else yield { path };
  }
}

/** Links to files are read; links to folders are not followed, so that no circle is walked. */
function isFileLink(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
}
