import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { defaultConfig } from "#rules";
import { testRampart } from "./support/rampart.ts";
import { filled } from "./support/secrets.ts";

const rampart = await testRampart();
const config = { ...defaultConfig, preset: "all" } as const;

/** Every literal that a property holds becomes something that only the deployment knows. */
function hiddenYaml(text: string): string {
  const from = text.search(/^Resources:/m);
  const body = text
    .slice(from)
    .replaceAll(/^(\s+)([A-Z]\w*): (?![|>])(?!AWS::)(?=\S)[^\n]*$/gm, (line, indent: string, key: string) =>
      indent.length < 6 || /^(Condition|DeletionPolicy)$/.test(key) ? line : `${indent}${key}: !Ref Unknown`,
    );
  const head = text.slice(0, from).replace(/^Parameters:\n(?: .*\n|\n)*/m, "");
  return `${head}Parameters:\n  Unknown:\n    Type: String\n${body}`;
}

function hiddenTerraform(text: string): string {
  const body = text
    .replaceAll(/^variable [\s\S]*?^}/gm, "")
    .replaceAll(/^(\s+)(\w+)(\s*)= (?!\[$|\{$|<<|jsonencode|data\.)[^\n]*[^\n[{(]$/gm, "$1$2$3= var.unknown");
  return `${body}\nvariable "unknown" {}\n`;
}

/** What a rule says of absences is not about the values that were hidden. */
const absence = / is not set|no policy|has no flow log|keeps no old versions|its policy does not refuse/;

describe("a value that only the deployment knows is no finding", () => {
  it.each(globSync("test/rules/*/*/bad*.{yaml,tf}").filter((path) => !path.includes("/secrets/")))("%s", (path) => {
    const text = filled(readFileSync(path, "utf8"));
    const hidden = path.endsWith(".tf") ? hiddenTerraform(text) : hiddenYaml(text);
    const { findings } = rampart.judge(
      [{ uri: `file:///${path.endsWith(".tf") ? "main.tf" : "t.yaml"}`, text: hidden }],
      { config },
    );
    const about = findings.filter(
      ({ message, at }) =>
        at.in === "file" &&
        /!Ref Unknown|var\.unknown/.test(hidden.slice(at.range.start, at.range.end)) &&
        !absence.test(message),
    );
    expect(about.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    expect(hidden).toMatch(/!Ref Unknown|var\.unknown/);
  });
});
