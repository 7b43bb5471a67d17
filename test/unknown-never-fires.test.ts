import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { defaultConfig } from "#rules";
import { entryOf } from "../rules/model/node.ts";
import { parseYaml } from "../rules/parse/yaml.ts";
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

/** The finding's own value is a scalar of its own: after `key:` or `- ` in YAML, after `=` or in a list in Terraform. */
function isValue(text: string, start: number, end: number): boolean {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const written = text.slice(start, end);
  return (
    /(?:[:=[,]\s*|^\s*-\s+|^\s+)$/.test(before) &&
    /^("[^"\n]*"|[\w.:/-]+)$/.test(written) &&
    !/^\s*[:=]/.test(text.slice(end))
  );
}

describe("each value that is a finding is none any more once nobody knows it", () => {
  const seen = new Set<string>();

  it.each(globSync("test/rules/*/*/bad*.{yaml,tf}").filter((path) => !path.includes("/secrets/")))("%s", (path) => {
    const text = filled(readFileSync(path, "utf8"));
    const hcl = path.endsWith(".tf");
    const uri = `file:///${hcl ? "main.tf" : "t.yaml"}`;
    for (const { rule, at } of rampart.judge([{ uri, text }], { config }).findings) {
      if (at.in !== "file" || !isValue(text, at.range.start, at.range.end)) continue;
      const unknown = hcl ? "var.nobody" : "!ImportValue Nobody";
      const hidden = text.slice(0, at.range.start) + unknown + text.slice(at.range.end);
      const end = at.range.start + unknown.length;
      const left = rampart
        .judge([{ uri, text: hidden }], { config })
        .findings.filter(
          (each) => each.at.in === "file" && each.at.range.start < end && each.at.range.end > at.range.start,
        )
        .filter((each) => each.rule === rule);
      expect(
        left.map(({ message }) => message),
        `${rule} in:\n${hidden}`,
      ).toEqual([]);
      seen.add(rule);
    }
  });

  it("is so for most rules, and not by an accident of this test", () => {
    expect(seen.size).toBeGreaterThan(50);
  });
});

describe("a whole property that nobody knows brings no finding, and none stands at it", () => {
  it.each(globSync("test/rules/*/*/*.yaml").filter((path) => !path.includes("/secrets/")))("%s", (path) => {
    const text = filled(readFileSync(path, "utf8"));
    const file = { uri: "file:///t.yaml", text };
    const only = { ...config, only: [path.split("/").slice(2, 4).join("/")] };
    const judge = (now: string) => rampart.judge([{ ...file, text: now }], { config: only }).findings;
    const before = judge(text).length;
    const resources = entryOf(parseYaml(file).roots[0], "Resources")?.value;
    for (const { value } of resources?.kind === "map" ? resources.entries : []) {
      const properties = entryOf(value, "Properties")?.value;
      for (const { key, value: written } of properties?.kind === "map" ? properties.entries : []) {
        const { start, end } = written.range;
        const hidden = `${text.slice(0, start)} !ImportValue Nobody\n${text.slice(end)}`;
        const after = judge(hidden);
        expect(after.length, `${key} in:\n${hidden}`).toBeLessThanOrEqual(before);
        const here = after.filter(
          ({ at }) => at.in === "file" && at.range.start >= start && at.range.end <= start + 20,
        );
        expect(here.map(({ message }) => message)).toEqual([]);
      }
    }
  });
});
