import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { defaultConfig, readConfig, rules, worksOn } from "#rules";
import { pageWithHead } from "../scripts/generate/page-head.ts";
import { testRampart } from "./support/rampart.ts";
import { filled } from "./support/secrets.ts";

const rampart = await testRampart();
const extensions: Readonly<Record<string, string>> = {
  yaml: "yaml",
  json: "json",
  hcl: "tf",
  python: "py",
  typescript: "ts",
  ini: "ini",
  sh: "sh",
  env: "env",
};

interface Example {
  readonly language: string;
  readonly kind: string;
  readonly text: string;
}

function examples(page: string): readonly Example[] {
  return [...page.matchAll(/^```(\w+) (bad|good)\n([\s\S]*?)^```$/gm)].map(
    ([, language = "", kind = "", text = ""]) => ({ language, kind, text }),
  );
}

it("has a page for every rule, and a rule for every page", () => {
  const pages = globSync("docs/rules/*/*.md").map((path) => path.replace("docs/rules/", "").replace(/\.md$/, ""));
  expect(pages.sort()).toEqual(rules.map(({ id }) => id).sort());
});

describe.each(rules)("page of $id", (rule) => {
  const path = `docs/rules/${rule.id}.md`;
  const page = existsSync(path) ? readFileSync(path, "utf8") : "";

  it("has the head that the rule says, and says when not to use it", () => {
    expect(page).toBe(pageWithHead(page, rule, worksOn(rule)));
    expect(page).toContain("## When not to use it");
  });

  it("has examples that hold", () => {
    const all = examples(page);
    const written = worksOn(rule).some((kind) => kind !== "account");
    if (written) expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(["bad", "good"]));
    for (const { language, kind, text } of all) {
      const file = { uri: `file:///example.${extensions[language] ?? language}`, text: filled(text) };
      const settings = `test/rules/${rule.id}/.rampart.yaml`;
      const own = existsSync(settings) ? readConfig(readFileSync(settings, "utf8")).config : defaultConfig;
      const { findings, problems } = rampart.judge([file], {
        config: { ...own, preset: "all", only: [rule.id] },
      });
      expect(problems, text).toEqual([]);
      expect(findings.length > 0, `${kind} example:\n${text}`).toBe(kind === "bad");
    }
  });
});
