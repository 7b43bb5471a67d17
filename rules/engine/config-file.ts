import { parseDocument } from "yaml";
import type { Document } from "yaml";
import { rules as allRules } from "../generated/rule-index.ts";
import type { Range } from "../model/range.ts";
import { severities } from "../model/severity.ts";
import type { Severity } from "../model/severity.ts";
import { placeIn } from "./config-places.ts";
import { defaultConfig, presets } from "./config.ts";
import type { Config, ConfigIgnore, Preset } from "./config.ts";
import { isDay } from "./dates.ts";
import { isKnown } from "./rule-names.ts";

/** A config file as it was read. */
export interface ReadConfig {
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

/** What is wrong in a config file, and where. */
export interface ConfigProblem {
  readonly message: string;
  readonly range: Range;
}

/** The keys of a config file. */
export const settings = ["preset", "rules", "exclude", "allowedRegions", "requiredTags", "ignore"] as const;

/** The keys of an entry of `ignore`. */
export const ignoreKeys = ["rule", "path", "resource", "reason", "until"] as const;

type Path = readonly (string | number)[];
type Say = (message: string, path: Path) => void;

/** Reads `.rampart.yaml` or `.rampart.json` (YAML holds JSON). What is wrong is left out and said. */
export function readConfig(text: string): ReadConfig {
  const document = parseDocument(text, { prettyErrors: false, logLevel: "silent" });
  const problems: ConfigProblem[] = document.errors.map(({ message, pos: [start, end] }) => ({
    message,
    range: { start, end },
  }));
  const say: Say = (message, path) => void problems.push({ message, range: placeIn(document, path) });
  const root = contentOf(document, say);
  if (root === null || root === undefined) return { config: defaultConfig, problems };
  if (!isRecord(root)) {
    say("A config is a map of settings", []);
    return { config: defaultConfig, problems };
  }
  unknownKeys(root, settings, [], say);
  return {
    config: {
      preset: presetOf(root["preset"], say),
      rules: rulesOf(root["rules"], say),
      exclude: textsOf(root["exclude"], "exclude", globs, say),
      ignore: ignoresOf(root["ignore"], say),
      ...governanceOf(root, say),
    },
    problems,
  };
}

function presetOf(value: unknown, say: Say): Preset {
  const preset = presets.find((name) => name === value);
  if (value !== undefined && preset === undefined) say(`preset is one of ${presets.join(", ")}`, ["preset"]);
  return preset ?? defaultConfig.preset;
}

function rulesOf(value: unknown, say: Say): Config["rules"] {
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) {
    say("rules is a map from a rule to off, on or a severity", ["rules"]);
    return {};
  }
  const rules: Record<string, Severity | "off" | "on"> = {};
  for (const [name, written] of Object.entries(value)) {
    if (isMisspelt(name)) say(`There is no rule ${name}`, ["rules", name]);
    const setting = written === false ? "off" : written === true ? "on" : written;
    if (isSetting(setting)) rules[name] = setting;
    else say(`${name} is one of off, on, ${severities.join(", ")}`, ["rules", name]);
  }
  return rules;
}

/** How a list of texts is called, and what one of them is. */
interface Texts {
  readonly list: string;
  readonly item: string;
}

const globs: Texts = { list: "a list of globs", item: "A glob is a text such as test/fixtures/**" };
const regions: Texts = { list: "a list of Regions", item: "A Region is a text such as eu-west-1 or eu-*" };
const tags: Texts = { list: "a list of tag keys", item: "A tag key is a text such as Owner" };

function textsOf(value: unknown, key: string, { list, item }: Texts, say: Say): readonly string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    say(`${key} is ${list}`, [key]);
    return [];
  }
  return value.filter((text: unknown, index): text is string => {
    if (typeof text === "string" && text !== "") return true;
    say(item, [key, index]);
    return false;
  });
}

/** What is asked of all resources, where anything is. */
function governanceOf(
  root: Readonly<Record<string, unknown>>,
  say: Say,
): Pick<Config, "allowedRegions" | "requiredTags"> {
  const allowedRegions = textsOf(root["allowedRegions"], "allowedRegions", regions, say);
  const requiredTags = textsOf(root["requiredTags"], "requiredTags", tags, say);
  return {
    ...(allowedRegions.length === 0 ? {} : { allowedRegions }),
    ...(requiredTags.length === 0 ? {} : { requiredTags }),
  };
}

function ignoresOf(value: unknown, say: Say): readonly ConfigIgnore[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    say("ignore is a list", ["ignore"]);
    return [];
  }
  return value.flatMap((entry: unknown, index) => ignoreOf(entry, ["ignore", index], say) ?? []);
}

function ignoreOf(entry: unknown, path: Path, say: Say): ConfigIgnore | undefined {
  if (!isRecord(entry)) {
    say(`An entry of ignore is a map with ${ignoreKeys.join(", ")}`, path);
    return undefined;
  }
  unknownKeys(entry, ignoreKeys, path, say);
  const texts = ignoreKeys.map((key) => {
    const value = entry[key];
    if (value === undefined || value === null) return undefined;
    if (typeof value === "string" && value.trim() !== "") return value.trim();
    say(`${key} is a text`, [...path, key]);
    return undefined;
  });
  const [rule, file, resource, reason, until] = texts;
  if (rule === undefined) say("An entry of ignore names its rule", path);
  else if (isMisspelt(rule)) say(`There is no rule ${rule}`, [...path, "rule"]);
  if (reason === undefined) say(`The entry for ${rule ?? "a rule"} gives no reason and does not count`, path);
  if (until !== undefined && !isDay(until)) say("until is a day such as 2027-01-31", [...path, "until"]);
  if (rule === undefined || reason === undefined || (until !== undefined && !isDay(until))) return undefined;
  const optional = { ...(file === undefined ? {} : { path: file }), ...(resource === undefined ? {} : { resource }) };
  return { rule, reason, ...optional, ...(until === undefined ? {} : { until }) };
}

function unknownKeys(map: Readonly<Record<string, unknown>>, known: readonly string[], path: Path, say: Say): void {
  for (const key of Object.keys(map)) {
    if (!known.includes(key) && key !== "$schema")
      say(`${key} is no setting here: there are ${known.join(", ")}`, [...path, key]);
  }
}

/** Whether a name looks like one of ours and is none; ids of other tools that we have no rule for are no mistake. */
function isMisspelt(name: string): boolean {
  return name.includes("/") && !isKnown(name, allRules);
}

function isSetting(value: unknown): value is Severity | "off" | "on" {
  return value === "off" || value === "on" || severities.some((severity) => severity === value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The content as plain values; undefined where aliases grow without end. */
function contentOf(document: Document, say: Say): unknown {
  try {
    return document.toJS();
  } catch {
    say("This file cannot be worked out: its aliases grow without end", []);
    return undefined;
  }
}
