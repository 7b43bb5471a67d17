import { existsSync, globSync, readFileSync } from "node:fs";
import type { Rule, WorksOn } from "#rules";

/** In which sources each rule has a fix, by the fixes that its fixtures prove: `rules/data/fixable.json`. */
export function fixableTable(rules: readonly Rule[], worksOn: (rule: Rule) => readonly WorksOn[]): string {
  const inCode = fixedInCode();
  const rows = rules.map((rule) => {
    const proven = new Set(fixedFiles(rule.id).flatMap((file) => sourcesOf(file, rule)));
    if (inCode.has(rule.id)) proven.add("cdk");
    return [rule.id, worksOn(rule).filter((source) => proven.has(source))] as const;
  });
  const lines = rows.map(([id, sources]) => `  ${JSON.stringify(id)}: ${JSON.stringify(sources)}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}

/** The names of the fixtures that a rule's fixes were applied to. */
function fixedFiles(id: string): readonly string[] {
  const path = `test/rules/${id}/fixed.txt`;
  if (!existsSync(path)) return [];
  return [...readFileSync(path, "utf8").matchAll(/^== (\S+) \d+:/gm)].map(([, name = ""]) => name);
}

/** The rules whose fixes the stacks of `test/cdk` prove. */
function fixedInCode(): ReadonlySet<string> {
  const texts = globSync("test/cdk/fixtures/code/*.fixed.txt").map((path) => readFileSync(path, "utf8"));
  return new Set(texts.flatMap((text) => [...text.matchAll(/^== (\S+) /gm)].map(([, id = ""]) => id)));
}

function sourcesOf(file: string, { subject }: Rule): readonly WorksOn[] {
  if (subject === "text") return ["text"];
  if (/\.tf(\.json)?$/.test(file)) return ["terraform"];
  if (/serverless/.test(file)) return ["serverless"];
  if (/compose/.test(file)) return ["compose"];
  if (subject === "policy" && file.endsWith(".json") && !file.includes(".from-yaml")) return ["policy"];
  // What is fixed in a template is fixed in a SAM template, and in the `resources` of a service too: see test/adapt/serverless/every-rule.test.ts.
  return ["cloudformation", "sam", "serverless"];
}
