import { defaultConfig } from "#rules";
import type { Config, Finding, SourceFile } from "#rules";
import { testRampart } from "../support/rampart.ts";

const rampart = await testRampart();

/** What is found in one file under the name, as `line rule message`; only the rules named, and those about suppressions. */
export function told(name: string, text: string, config: Partial<Config> = {}): readonly string[] {
  const file = { uri: `file:///work/${name}`, text };
  const { findings } = rampart.judge([file], {
    config: { ...defaultConfig, preset: "all", ...config },
    root: "file:///work/",
  });
  return findings.map((finding) => line(finding, file));
}

/** The ids alone, in order. */
export function ids(name: string, text: string, config: Partial<Config> = {}): readonly string[] {
  return told(name, text, config).map((one) => one.split(" ")[1] ?? "");
}

function line({ at, rule, message }: Finding, { text }: SourceFile): string {
  if (at.in !== "file") return `- ${rule}`;
  const before = text.slice(0, at.range.start);
  const about = rule.startsWith("rampart/") ? ` ${message}` : "";
  return `${before.split("\n").length} ${rule}${about}`;
}
