import type { Format, SourceFile } from "../model/source-file.ts";

const byExtension: Readonly<Record<string, Format>> = {
  yaml: "yaml",
  yml: "yaml",
  json: "json",
  jsonc: "json",
  tf: "hcl",
  tofu: "hcl",
  tfvars: "hcl",
  ts: "typescript",
  mts: "typescript",
  cts: "typescript",
  js: "typescript",
  mjs: "typescript",
  cjs: "typescript",
  py: "python",
};

const byLanguage: Readonly<Record<string, Format>> = {
  yaml: "yaml",
  cloudformation: "yaml",
  dockercompose: "yaml",
  "github-actions-workflow": "yaml",
  json: "json",
  jsonc: "json",
  terraform: "hcl",
  "terraform-vars": "hcl",
  opentofu: "hcl",
  typescript: "typescript",
  javascript: "typescript",
  python: "python",
};

/** How a file is written, by its name, then the editor's language, then its first character (`.template`). */
export function formatOf(file: SourceFile): Format {
  const name = file.uri.slice(file.uri.lastIndexOf("/") + 1).toLowerCase();
  const extension = name.slice(name.lastIndexOf(".") + 1);
  if (extension === "template" || extension === "cfn") return startsAsJson(file.text) ? "json" : "yaml";
  const language = file.languageId === undefined ? undefined : byLanguage[file.languageId];
  return byExtension[extension] ?? language ?? "text";
}

/** Whether a file belongs to the Terraform module of its directory. */
export function isTerraform(file: SourceFile): boolean {
  return formatOf(file) === "hcl" || /\.(tf|tofu|tfvars)\.json$/i.test(file.uri);
}

function startsAsJson(text: string): boolean {
  return /^\uFEFF?\s*\{/.test(text);
}
