import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Rule } from "#rules";
import { rulePaths, ruleIndex } from "./rule-index.ts";
import { pageWithHead } from "./page-head.ts";
import { fixableTable } from "./fixable.ts";
import { permissionsPage } from "./permissions.ts";
import { rulesTable } from "./rules-table.ts";

/** A file that is made from others. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** All generated files, as they should be. The index comes first: the rest is made from the rules it names. */
export async function generatedFiles(): Promise<readonly GeneratedFile[]> {
  const paths = rulePaths();
  const index: GeneratedFile = { path: "rules/generated/rule-index.ts", text: ruleIndex(paths) };
  const rules = (await Promise.all(paths.map(ruleIn))).flat();
  const { worksOn } = await import("../../rules/engine/works-on.ts");
  const pages = rules.flatMap((rule): readonly GeneratedFile[] => {
    const path = `docs/rules/${rule.id}.md`;
    return existsSync(path) ? [{ path, text: pageWithHead(readFileSync(path, "utf8"), rule, worksOn(rule)) }] : [];
  });
  return [
    index,
    ...pages,
    { path: "docs/rules/README.md", text: rulesTable(rules, worksOn) },
    { path: "docs/permissions.md", text: permissionsPage(rules) },
    { path: "rules/data/fixable.json", text: fixableTable(rules, worksOn) },
  ];
}

async function ruleIn(path: string): Promise<readonly Rule[]> {
  const module: Readonly<Record<string, unknown>> = await import(pathToFileURL(path).href);
  return Object.values(module).filter(isRule);
}

function isRule(value: unknown): value is Rule {
  return typeof value === "object" && value !== null && "id" in value && "judge" in value;
}
