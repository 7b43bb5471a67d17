import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const id = process.argv[2] ?? "";
const [service = "", name = ""] = id.split("/");
if (!/^[a-z0-9]+\/[a-z0-9-]+$/.test(id)) {
  console.error("usage: npm run new-rule -- service/what-is-wrong");
  process.exit(2);
}

const camel = `${service}-${name}`.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const files: Readonly<Record<string, string>> = {
  [`rules/checks/${id}.ts`]: `import { settingRule } from "../../model/index.ts";

/** One line: what it finds, and what AWS does by default. */
export const ${camel} = settingRule({
  id: "${id}",
  title: "",
  severity: "medium",
  preset: "recommended",
  aliases: [],
  practices: [],
  why: "",
  check: "aws ",
  remedy: { cli: "aws ", console: "" },
  references: [],
  says: "",
  settings: [{ types: ["AWS::"], property: "", must: { be: true }, unset: false, fix: { to: true, safety: "review" } }],
});
`,
  [`docs/rules/${id}.md`]:
    "\n\nWhat else is worth knowing.\n\n## Examples\n\n```yaml bad\n```\n\n```yaml good\n```\n\n## When not to use it\n\n",
  [`test/rules/${id}/bad.yaml`]: "Resources:\n",
  [`test/rules/${id}/good.yaml`]: "Resources:\n",
  [`test/rules/${id}/bad.tf`]: "",
  [`test/rules/${id}/good.tf`]: "",
};

for (const [path, text] of Object.entries(files)) {
  if (existsSync(path)) {
    console.log(`kept  ${path}`);
    continue;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`wrote ${path}`);
}
console.log(
  "Fill them in, then: npm run generate && UPDATE=1 npx vitest run test/rules.test.ts test/docs.test.ts, and review findings.txt and fixed.txt.",
);
