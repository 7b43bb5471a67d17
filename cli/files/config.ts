import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { defaultConfig, lineIndex, readConfig, withPeerFiles, withoutCredentials } from "#rules";
import type { Config } from "#rules";
import { Failure } from "../failure.ts";
import { reason } from "./reason.ts";
import { shown } from "./sources.ts";

/** The workspace that a path lies in, and its config. */
export interface Workspace {
  /** The URI of the root folder, ending in a slash: globs and fingerprints are relative to it. */
  readonly root: string;
  /** The URI of the repository around it, ending in a slash, or the root: reports for forges are relative to it. */
  readonly repository: string;
  readonly config: Config;
}

const names = [".rampart.yaml", ".rampart.yml", ".rampart.json"];

/**
 * The workspace of a path: its root is the nearest folder above with a config file, looked for up to the git
 * repository's root; else that; else the folder where the command runs, if the path lies below; else the path's own.
 */
export function workspaceOf(start: string, useConfig: boolean): Workspace {
  const path = resolve(start);
  const folder = isFolder(path) ? path : dirname(path);
  const folders = upToRepository(folder);
  const home = folders.find((each) => configIn(each) !== undefined);
  const top = folders.at(-1);
  const repository = top !== undefined && existsSync(join(top, ".git")) ? top : undefined;
  const here = process.cwd();
  const root =
    home ?? repository ?? (`${folder}${sep}`.startsWith(here.endsWith(sep) ? here : here + sep) ? here : folder);
  const file = configIn(root);
  return {
    root: uriOf(root),
    repository: uriOf(repository ?? root),
    config: useConfig
      ? withPeerFiles(file === undefined ? defaultConfig : read(file), (name) => textIn(join(root, name)))
      : defaultConfig,
  };
}

/** The URI of a folder, ending in a slash. */
function uriOf(folder: string): string {
  return new URL("./", pathToFileURL(join(folder, "x"))).href;
}

function configIn(folder: string): string | undefined {
  return names.map((name) => join(folder, name)).find((path) => existsSync(path));
}

function read(path: string): Config {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new Failure(`${shown(path)} cannot be read: ${reason(error)}`);
  }
  const { config, problems } = readConfig(text);
  const [first] = problems;
  if (first !== undefined) {
    const { line, character } = lineIndex(text).positionAt(first.range.start);
    const message = withoutCredentials(first.message, new Date());
    throw new Failure(`${shown(path)}:${line + 1}:${character + 1}: ${message}`);
  }
  return config;
}

function textIn(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** The folder and those above it, the repository's root last; all of them outside a repository. */
function upToRepository(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder || existsSync(join(folder, ".git")) ? [folder] : [folder, ...upToRepository(parent)];
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
