import { resolve } from "node:path";
import type { Config } from "#rules";
import { Failure } from "../failure.ts";
import { on, text } from "../options.ts";
import type { Options } from "../options.ts";
import { createExcludes } from "./excludes.ts";
import { sourcesOf } from "./sources.ts";
import type { Sources } from "./sources.ts";
import { stagedSources } from "./staged.ts";
import { standardInput } from "./standard-input.ts";

/** What a command line asks to read: paths, what is staged below them, or standard input. */
export function inputOf(options: Options, { exclude }: Config, root: string): Sources {
  const paths = options.paths.length === 0 ? ["."] : options.paths;
  const name = text(options, "stdin-filename");
  if (paths.includes("-")) {
    if (paths.length > 1) throw new Failure("- stands alone: standard input is one file");
    if (on(options, "staged")) throw new Failure("--staged reads what git is about to commit, not standard input");
    return standardInput(name, root);
  }
  if (name !== undefined) throw new Failure("--stdin-filename names standard input: give - as the path");
  if (!on(options, "staged")) return sourcesOf(paths, exclude, root);
  const excludes = paths.map((path) => createExcludes(exclude, root, resolve(path)));
  return stagedSources(paths, (path) => excludes.every((isExcluded) => isExcluded(path)));
}
