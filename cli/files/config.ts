import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { defaultConfig, lineIndex, readConfig } from "#rules";
import type { Config } from "#rules";
import { Failure } from "../failure.ts";

/** The workspace that a path lies in, and its config. */
export interface Workspace {
  /** The URI of the root folder, ending in a slash. */
  readonly root: string;
  readonly config: Config;
}

const names = [".rampart.yaml", ".rampart.yml", ".rampart.json"];

/** The config file in this folder or the nearest one above; the root is its folder, or that of git, or this one. */
export function workspaceOf(start: string, useConfig: boolean): Workspace {
  const folders = above(resolve(start));
  const home = folders.find((folder) => names.some((name) => existsSync(join(folder, name))));
  const root = home ?? folders.find((folder) => existsSync(join(folder, ".git"))) ?? resolve(start);
  const path = names.map((name) => join(root, name)).find((candidate) => existsSync(candidate));
  return { root: `${pathToFileURL(root).href}/`, config: useConfig && path !== undefined ? read(path) : defaultConfig };
}

function read(path: string): Config {
  const text = readFileSync(path, "utf8");
  const { config, problems } = readConfig(text);
  const [first] = problems;
  if (first !== undefined) {
    const { line, character } = lineIndex(text).positionAt(first.range.start);
    throw new Failure(`${path}:${line + 1}:${character + 1}: ${first.message}`);
  }
  return config;
}

function above(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...above(parent)];
}
