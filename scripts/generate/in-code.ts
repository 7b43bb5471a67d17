import { terraformTypes } from "../../rules/data/terraform-map/index.ts";
import { nativeName } from "../../rules/data/cdk-map/names.ts";
import type { Literal, Plain, Rule, Setting } from "#rules";
import type { Shape, TerraformKey } from "../../rules/model/value.ts";

/** How a rule's settings are mended in code, a line a type and language; empty for rules that are no settings. */
export function inCode(rule: Rule): readonly string[] {
  if (rule.subject !== "resource") return [];
  const lines = (rule.settings ?? []).flatMap((setting) => setting.types.flatMap((type) => ofType(setting, type)));
  return [...new Set(lines)];
}

function ofType({ property, fix }: Setting, type: string): readonly string[] {
  if (fix === undefined || !type.startsWith("AWS::")) return [];
  const keys = property.split(".").map((key) => key.replace("[*]", ""));
  const to = "to" in fix ? fix.to : undefined;
  const terraform = inTerraform(type, keys, to);
  return [
    `- CloudFormation: in \`${type}\`, ${said(keys.join("."), ": ", to, inYaml)}`,
    ...(terraform === undefined ? [] : [terraform]),
    `- CDK: in \`Cfn${type.split("::")[2] ?? ""}\`, ${said(keys.map((key) => nativeName(key, "typescript")).join("."), ": ", to, quoted)}`,
  ];
}

function inTerraform(type: string, keys: readonly string[], to: Plain | undefined): string | undefined {
  const mapping = terraformTypes.get(type);
  const path = mapping === undefined ? undefined : pathIn(mapping.shape, keys);
  if (mapping === undefined || path === undefined) return undefined;
  const { names, last, own } = path;
  const word = typeof to === "object" || to === undefined ? to : (last.values?.[String(to)] ?? to);
  return `- Terraform: in \`${own ?? mapping.terraform}\`, ${said(names.join("."), " = ", word, quoted)}`;
}

interface Path {
  readonly names: readonly string[];
  readonly last: TerraformKey;
  /** The type of the resource that sets it, where it is not the one itself. */
  readonly own: string | undefined;
}

function pathIn(shape: Shape, keys: readonly string[]): Path | undefined {
  let at: Shape | undefined = shape;
  let last: TerraformKey | undefined;
  let own: string | undefined;
  const names: string[] = [];
  for (const key of keys) {
    last = at?.keys[key];
    if (last === undefined) return undefined;
    own = last.resource?.type ?? own;
    if (last.name !== "") names.push(last.name);
    at = last.shape;
  }
  return last === undefined || names.length === 0 ? undefined : { names, last, own };
}

function said(path: string, glue: string, to: Plain | undefined, spelled: (to: Literal) => string): string {
  if (to === undefined) return `remove \`${path}\``;
  return typeof to === "object" ? `set \`${path}\`` : `\`${path}${glue}${spelled(to)}\``;
}

function inYaml(to: Literal): string {
  return String(to);
}

/** Terraform and TypeScript quote every text. */
function quoted(to: Literal): string {
  return JSON.stringify(to);
}
