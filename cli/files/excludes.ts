import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { minimatch } from "minimatch";

/**
 * Whether the config says not to read a path: globs are relative to the workspace root and cover what is below them. A
 * glob that covers what was named on the command line itself does not count: what is named is wanted.
 */
export function createExcludes(globs: readonly string[], root: string, named: string): (path: string) => boolean {
  const home = fileURLToPath(root);
  const own = (path: string) => relative(home, path).split(sep).join("/");
  const covers = (path: string) => (glob: string) =>
    minimatch(path, glob, { dot: true }) || minimatch(path, `${glob.replace(/\/$/, "")}/**`, { dot: true });
  const wanted = own(named);
  const counting =
    wanted === "" ? globs : globs.filter((glob) => !covers(wanted)(glob) && !covers(`${wanted}/x`)(glob));
  return (path) => counting.some(covers(own(path)));
}
