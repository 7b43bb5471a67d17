import { minimatch } from "minimatch";
import { defaultConfig, peerFileNames, relativePath, withPeerFiles } from "#rules";
import type { Config } from "#rules";
import type { Settings } from "#protocol";
import type { Files } from "./files.ts";
import { comparable } from "./uri.ts";

/** Reads the text of a config file; undefined where it says nothing that can be used. */
export type ReadConfig = (file: { readonly uri: string; readonly text: string }) => Config | undefined;

/** The folders that are open, what they say in `.rampart.yaml`, and the client's settings. */
export interface Workspace {
  readonly settings: Settings;
  /** Grows whenever findings may differ although no document changed. */
  readonly generation: number;
  /** The folder of a file: an absolute URI ending in `/`. */
  rootOf(uri: string): string | undefined;
  configOf(root: string | undefined): Promise<Config>;
  /** The config of an account: that of the first folder. */
  accountConfig(): Promise<Config>;
  setSettings(settings: Settings): void;
  setRoots(roots: readonly string[]): void;
  /** Reads config files again when they are next asked for. */
  forgetConfigs(): void;
}

/** The names of a config file, the first that exists counts. */
export const configNames = [".rampart.yaml", ".rampart.yml", ".rampart.json"] as const;

/** Keeps what the handlers need to know of the workspace. */
export function createWorkspace(files: Files, readConfig: ReadConfig): Workspace {
  let roots: readonly string[] = [];
  let settings: Settings = {};
  let generation = 0;
  const configs = new Map<string, Promise<Config>>();

  const read = async (root: string): Promise<Config> => {
    for (const name of configNames) {
      const text = await files.read(root + name);
      if (text !== undefined) return withPeers(root, readConfig({ uri: root + name, text }) ?? defaultConfig);
    }
    return withPeers(root, defaultConfig);
  };
  const withPeers = async (root: string, config: Config): Promise<Config> => {
    const texts = await Promise.all(peerFileNames.map(async (name) => [name, await files.read(root + name)] as const));
    const byName = new Map<string, string | undefined>(texts);
    return withPeerFiles(config, (name) => byName.get(name));
  };
  const configOf = (root: string | undefined): Promise<Config> => {
    if (root === undefined) return Promise.resolve(defaultConfig);
    const known = configs.get(root) ?? read(root);
    configs.set(root, known);
    return known;
  };

  return {
    get settings() {
      return settings;
    },
    get generation() {
      return generation;
    },
    rootOf: (uri) =>
      roots.filter((root) => comparable(uri).startsWith(comparable(root))).sort((a, b) => b.length - a.length)[0],
    configOf,
    accountConfig: () => configOf(roots[0]),
    setSettings(next) {
      settings = next;
      generation += 1;
    },
    setRoots(next) {
      roots = next.map((root) => (root.endsWith("/") ? root : `${root}/`));
      generation += 1;
    },
    forgetConfigs() {
      configs.clear();
      generation += 1;
    },
  };
}

/** Whether the config says not to read a file. */
export function isExcluded(uri: string, root: string | undefined, config: Config): boolean {
  const path = comparable(relativePath(uri, root));
  return config.exclude.some((glob) => minimatch(path, glob, { dot: true }));
}
