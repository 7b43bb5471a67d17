import { isMap, isScalar, parseDocument } from "yaml";
import type { Range } from "../model/range.ts";
import { severities } from "../model/severity.ts";
import type { Severity } from "../model/severity.ts";
import { defaultConfig, presets } from "./config.ts";
import type { Config, ConfigIgnore, Preset } from "./config.ts";

/** A config file as it was read; each problem says what is wrong and where. */
export interface ReadConfig {
  readonly config: Config;
  readonly problems: readonly { readonly message: string; readonly range: Range }[];
}

/** Reads `.rampart.yaml` or `.rampart.json` (YAML holds JSON). What is wrong is left out and said. */
export function readConfig(text: string): ReadConfig {
  const problems: { message: string; range: Range }[] = [];
  const document = parseDocument(text, { prettyErrors: false, logLevel: "silent" });
  const rangeAt = (path: readonly (string | number)[]): Range => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    const [start, end] = isScalar(node) || isMap(node) ? (node.range ?? [0, 0]) : [0, 0];
    return { start, end };
  };
  const problem = (message: string, path: readonly (string | number)[]) => void problems.push({ message, range: rangeAt(path) });
  for (const { message, pos } of document.errors) problems.push({ message, range: { start: pos[0], end: pos[1] } });

  const root: unknown = safeJs(() => document.toJS());
  if (root === null || root === undefined) return { config: defaultConfig, problems };
  if (!isRecord(root)) {
    problem("the config is a map", []);
    return { config: defaultConfig, problems };
  }
  const known = ["$schema", "preset", "rules", "exclude", "ignore"];
  for (const key of Object.keys(root)) if (!known.includes(key)) problem(`${key} is not a setting: there are ${known.slice(1).join(", ")}`, [key]);

  const preset = root["preset"];
  if (preset !== undefined && !isPreset(preset)) problem(`preset is one of ${presets.join(", ")}`, ["preset"]);
  const rules: Record<string, Severity | "off" | "on"> = {};
  for (const [name, setting] of entriesOf(root["rules"], () => problem("rules is a map of rule to severity, on or off", ["rules"]))) {
    const read = setting === false ? "off" : setting === true ? "on" : setting;
    if (isSetting(read)) rules[name] = read;
    else problem(`${name} is one of off, on, ${severities.join(", ")}`, ["rules", name]);
  }
  const exclude = listOf(root["exclude"]);
  if (exclude === undefined) problem("exclude is a list of globs", ["exclude"]);
  const ignore: ConfigIgnore[] = [];
  for (const [index, entry] of (Array.isArray(root["ignore"]) ? root["ignore"] : []).entries()) {
    const read = ignoreOf(entry);
    if (typeof read === "string") problem(read, ["ignore", index]);
    else ignore.push(read);
  }
  if (root["ignore"] !== undefined && !Array.isArray(root["ignore"])) problem("ignore is a list", ["ignore"]);
  return { config: { preset: isPreset(preset) ? preset : defaultConfig.preset, rules, exclude: exclude ?? [], ignore }, problems };
}

function ignoreOf(entry: unknown): ConfigIgnore | string {
  if (!isRecord(entry)) return "an ignore has rule, reason and, if you like, path, resource, until";
  const text = (key: string) => (typeof entry[key] === "string" && entry[key].trim() !== "" ? entry[key] : undefined);
  const [rule, reason, path, resource] = [text("rule"), text("reason"), text("path"), text("resource")];
  const until = entry["until"] instanceof Date ? entry["until"].toISOString().slice(0, 10) : text("until");
  if (rule === undefined) return "an ignore names its rule";
  if (reason === undefined) return `the ignore of ${rule} gives a reason`;
  if (until !== undefined && Number.isNaN(Date.parse(until))) return `until of ${rule} is a date such as 2027-01-31`;
  return { rule, reason, ...(path === undefined ? {} : { path }), ...(resource === undefined ? {} : { resource }), ...(until === undefined ? {} : { until }) };
}

function entriesOf(value: unknown, wrong: () => void): readonly (readonly [string, unknown])[] {
  if (value === undefined || value === null) return [];
  if (isRecord(value)) return Object.entries(value);
  wrong();
  return [];
}

function listOf(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) && value.every((item) => typeof item === "string") ? value : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isPreset(value: unknown): value is Preset {
  return presets.some((preset) => preset === value);
}

function isSetting(value: unknown): value is Severity | "off" | "on" {
  return value === "off" || value === "on" || severities.some((severity) => severity === value);
}

function safeJs(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}
