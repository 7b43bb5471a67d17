import type { PeerFiles } from "./peer-files.ts";
import type { Severity } from "../model/severity.ts";

/** Which rules run when nothing else is said. */
export const presets = ["recommended", "strict", "cis", "fsbp", "all"] as const;

/** A named choice of rules. */
export type Preset = (typeof presets)[number];

/** What `.rampart.yaml` says, after defaults. */
export interface Config {
  readonly preset: Preset;
  /** Rule id or alias → off, or its severity here. */
  readonly rules: Readonly<Record<string, Severity | "off" | "on">>;
  /** Globs (minimatch, relative to the workspace root) that are not read. */
  readonly exclude: readonly string[];
  readonly ignore: readonly ConfigIgnore[];
  /** Regions that resources may stand in, and keys of tags that they have; nothing is asked where left out. */
  readonly allowedRegions?: readonly string[];
  readonly requiredTags?: readonly string[];
  /** What files of other tools accept besides. */
  readonly peers?: PeerFiles;
  /** From the command line: only these rules (ids or aliases), and not these. */
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
}

/** One accepted finding in the config file. A reason is required; `until` is a date (ISO 8601), after which it counts again. */
export interface ConfigIgnore {
  readonly rule: string;
  readonly path?: string;
  readonly resource?: string;
  readonly reason: string;
  readonly until?: string;
}

/** The config of a workspace without a config file. */
export const defaultConfig: Config = { preset: "recommended", rules: {}, exclude: [], ignore: [] };
