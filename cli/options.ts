import { parseArgs } from "node:util";
import type { ParseArgsConfig } from "node:util";
import { defaultConfig, presets, severities } from "#rules";
import type { Config, Preset, Severity } from "#rules";
import { Failure } from "./failure.ts";

/** What a command line says, as `node:util` reads it. */
export interface Options {
  readonly values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly paths: readonly string[];
}

/** The options that every judging command has. */
export const judging = {
  format: { type: "string", default: "text" },
  output: { type: "string", short: "o" },
  "fail-on": { type: "string", default: "high" },
  only: { type: "string", multiple: true },
  skip: { type: "string", multiple: true },
  preset: { type: "string" },
  "no-config": { type: "boolean", default: false },
} as const satisfies ParseArgsConfig["options"];

/** Reads options; an unknown one is a failure. */
export function readOptions(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig["options"]>,
  positionals: boolean,
): Options {
  try {
    const { values, positionals: paths } = parseArgs({
      args: [...args],
      options,
      allowPositionals: positionals,
      strict: true,
    });
    return { values: values as Options["values"], paths };
  } catch (error) {
    // What Node.js says behind the first sentence is about dashes, on lines of its own.
    const message = error instanceof Error ? (/^.*?(?=\.?\n|\. |\.?$)/.exec(error.message)?.[0] ?? "") : String(error);
    throw new Failure(`${message.charAt(0).toLowerCase()}${message.slice(1)}: see rampart --help`);
  }
}

/** One text option, checked against its choices where it has some. */
export function choice<T extends string>({ values }: Options, name: string, choices: readonly T[]): T | undefined {
  const value = values[name];
  if (value === undefined) return undefined;
  const found = choices.find((item) => item === value);
  if (found === undefined) throw new Failure(`--${name} is one of ${choices.join(", ")}, not “${String(value)}”`);
  return found;
}

/** A text option. */
export function text({ values }: Options, name: string): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}

/** Whether a switch is on. */
export function on({ values }: Options, name: string): boolean {
  return values[name] === true;
}

/** The severity from which findings make the exit code 1. */
export function failOn(options: Options): Severity {
  return choice(options, "fail-on", severities) ?? "high";
}

/** The config of the file with what the command line says on top. */
export function configOf(options: Options, file: Config = defaultConfig): Config {
  const preset: Preset = choice(options, "preset", presets) ?? file.preset;
  const names = (name: string) => {
    const value = options.values[name];
    return Array.isArray(value)
      ? value.flatMap((item) => String(item).split(",")).map((item) => item.trim())
      : undefined;
  };
  const [only, skip] = [names("only"), names("skip")];
  return { ...file, preset, ...(only === undefined ? {} : { only }), ...(skip === undefined ? {} : { skip }) };
}
