import { globSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules, worksOn } from "#rules";

it("has unique ids, which are the file paths", () => {
  const files = globSync("rules/checks/*/*.ts").map((path) => path.replace("rules/checks/", "").replace(/\.ts$/, ""));
  expect(rules.map(({ id }) => id).sort()).toEqual(files.sort());
  expect(new Set(files).size).toBe(files.length);
});

describe.each(rules)("$id", (rule) => {
  it("says what, why, how to check and how to fix", () => {
    expect(rule.id).toMatch(/^[a-z0-9]+\/[a-z0-9-]+$/);
    expect(rule.title).toMatch(/^[A-Z].*[^.]$/);
    for (const text of [rule.why, rule.check, rule.remedy.console]) expect(text.length).toBeGreaterThan(10);
    expect(rule.references.length).toBeGreaterThan(0);
    for (const reference of rule.references) expect(reference).toMatch(/^https:\/\//);
    expect(rule.practices.length).toBeGreaterThan(0);
    expect(new Set(rule.aliases).size).toBe(rule.aliases.length);
  });

  it("is tested in both directions in every language it works on", () => {
    const folder = `test/rules/${rule.id}`;
    const has = (kind: string, extension: string) => globSync(`${folder}/${kind}*.${extension}`).length > 0;
    const works = worksOn(rule);
    for (const kind of ["bad", "good"]) {
      if (works.includes("cloudformation")) expect(has(kind, "yaml"), `${kind}.yaml`).toBe(true);
      else if (works.includes("serverless")) expect(has(kind, "serverless.yml"), `${kind}.serverless.yml`).toBe(true);
      if (works.includes("compose")) expect(has(kind, "compose.yml"), `${kind}.compose.yml`).toBe(true);
      if (works.includes("terraform")) expect(has(kind, "tf"), `${kind}.tf`).toBe(true);
      if (works.includes("policy")) expect(has(kind, "json"), `${kind}.json`).toBe(true);
    }
    if (works.includes("account")) expect(globSync(`${folder}/account.json`).length, "account.json").toBe(1);
  });
});
