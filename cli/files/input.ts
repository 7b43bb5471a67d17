import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Config } from "#rules";
import { Failure } from "../failure.ts";
import { on, text } from "../options.ts";
import type { Options } from "../options.ts";
import { createExcludes } from "./excludes.ts";
import { reason } from "./reason.ts";
import { isTerraformPath, sourceNamed, sourcesOf } from "./sources.ts";
import type { Sources } from "./sources.ts";
import { stagedSources } from "./staged.ts";

/** What a command line asks to read: paths, what is staged below them, or standard input. */
export function inputOf(options: Options, { exclude }: Config, root: string): Sources {
  const paths = options.paths.length === 0 ? ["."] : options.paths;
  if (paths.includes("-")) {
    if (paths.length > 1) throw new Failure("- stands alone: standard input is one file");
    if (on(options, "staged")) throw new Failure("--staged reads what git is about to commit, not standard input");
    return standardInput(text(options, "stdin-filename") ?? "stdin.txt");
  }
  if (text(options, "stdin-filename") !== undefined)
    throw new Failure("--stdin-filename names standard input: give - as the path");
  if (!on(options, "staged")) return sourcesOf(paths, exclude, root);
  const excludes = paths.map((path) => createExcludes(exclude, root, resolve(path)));
  return stagedSources(paths, (path) => excludes.every((isExcluded) => isExcluded(path)));
}

function standardInput(name: string): Sources {
  return {
    errors: [],
    groups: [
      {
        size: 1,
        terraform: isTerraformPath(name),
        read() {
          const source = sourceNamed(name, content());
          return source === undefined
            ? { sources: [], errors: [{ file: name, message: "is not text" }] }
            : { sources: [source], errors: [] };
        },
      },
    ],
  };
}

function content(): Uint8Array {
  try {
    return readFileSync(0);
  } catch (error) {
    throw new Failure(`standard input cannot be read: ${reason(error)}`);
  }
}
