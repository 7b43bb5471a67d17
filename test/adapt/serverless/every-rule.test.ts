import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { applyEdits, defaultConfig, rules, worksOn } from "#rules";
import type { Finding, SourceFile } from "#rules";
import { parseYaml } from "../../../rules/parse/yaml.ts";
import { testRampart } from "../../support/rampart.ts";
import { filled } from "../../support/secrets.ts";

/*
 * `resources` of a file of the Serverless Framework is CloudFormation: each rule says of a template in it what it says
 * of the template alone, and its fixes are made there.
 */
const rampart = await testRampart();
const told = ({ rule, message }: Finding) => `${rule} ${message}`;

function templates(folder: string): readonly string[] {
  return globSync(`${folder}/{bad,good}*.yaml`).filter((path) => {
    const [root, ...others] = parseYaml({ uri: "file:///t.yaml", text: filled(readFileSync(path, "utf8")) }).roots;
    const keys = root?.kind === "map" ? root.entries.map(({ key }) => key) : [];
    return others.length === 0 && keys.includes("Resources") && !keys.includes("Transform");
  });
}

/** A template below `resources`, its lines as they are but for the indentation. */
function inService(text: string): SourceFile {
  const lines = text.replace(/^---\n/, "").split("\n");
  const body = lines.map((line) => (line === "" ? "" : `  ${line}`)).join("\n");
  return {
    uri: "file:///serverless.yml",
    text: `service: shop\nprovider:\n  name: aws\n  deploymentBucket:\n    blockPublicAccess: true\nresources:\n${body}`,
  };
}

describe.each(rules.filter((rule) => worksOn(rule).includes("serverless")))("$id", (rule) => {
  const config = { ...defaultConfig, preset: "all", only: [rule.id] } as const;
  const folder = `test/rules/${rule.id}`;

  it.runIf(existsSync(folder))("judges a service's resources as a template's", () => {
    for (const path of templates(folder)) {
      const text = filled(readFileSync(path, "utf8"));
      const alone = rampart.judge([{ uri: "file:///template.yaml", text }], { config }).findings;
      const service = inService(text);
      const within = rampart.judge([service], { config }).findings;
      expect(within.map(told), path).toEqual(alone.map(told));
      for (const finding of within) {
        for (const fix of finding.fixes) {
          const edits = rampart.edits(fix, [service]);
          expect(edits.length, `${fix.title} in ${path}`).toBeGreaterThan(0);
          const after = rampart.judge(applyEdits([service], edits), { config }).findings;
          expect(after.length, `${fix.title} in ${path}`).toBeLessThan(within.length);
        }
      }
    }
  });
});
