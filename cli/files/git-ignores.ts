import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import ignore from "ignore";
import type { Ignore } from "ignore";

/** The `.gitignore` of a folder. */
export interface IgnoreLayer {
  readonly base: string;
  readonly rules: Ignore;
}

/** What git ignores in a folder by files above it, up to the repository's root: none where the folder itself is ignored, since it was asked for. */
export function layersAbove(folder: string): readonly IgnoreLayer[] {
  const chain = upToRepository(folder);
  const layers = chain.flatMap((base) => [
    ...layerOf(base, join(".git", "info", "exclude")),
    ...layerOf(base, ".gitignore"),
  ]);
  const above = layers.filter(({ base }) => base !== folder);
  return isIgnored(folder, true, above) ? [] : above;
}

/** The layers in a folder, with those above it. */
export function layersIn(folder: string, above: readonly IgnoreLayer[]): readonly IgnoreLayer[] {
  const own = [...layerOf(folder, join(".git", "info", "exclude")), ...layerOf(folder, ".gitignore")];
  return own.length === 0 ? above : [...above, ...own];
}

/** Whether git ignores a path; the deepest `.gitignore` that says anything counts. */
export function isIgnored(path: string, isFolder: boolean, layers: readonly IgnoreLayer[]): boolean {
  let ignored = false;
  for (const { base, rules } of layers) {
    const own = relative(base, path).split(sep).join("/");
    if (own === "" || own.startsWith("../")) continue;
    const verdict = rules.test(isFolder ? `${own}/` : own);
    if (verdict.ignored) ignored = true;
    if (verdict.unignored) ignored = false;
  }
  return ignored;
}

/** The repository's root first, the folder last; nothing outside a repository. */
function upToRepository(folder: string): readonly string[] {
  if (existsSync(join(folder, ".git"))) return [folder];
  const parent = dirname(folder);
  const above = parent === folder ? [] : upToRepository(parent);
  return above.length === 0 ? [] : [...above, folder];
}

function layerOf(base: string, name: string): readonly IgnoreLayer[] {
  try {
    return [{ base, rules: ignore().add(readFileSync(join(base, name), "utf8")) }];
  } catch {
    return [];
  }
}
