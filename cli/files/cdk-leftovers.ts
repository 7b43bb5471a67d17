import type { Dirent } from "node:fs";
import { isSynthesized } from "#rules";

const made = /^(asset\..*|.*\.assets\.json|.*\.metadata\.json|tree\.json|manifest\.json|cdk\.out)$/;

/** The names in a folder that CDK made and nobody deploys as they are: of its output, templates are judged. */
export function cdkLeftovers(entries: readonly Dirent[]): ReadonlySet<string> {
  const names = entries.map(({ name }) => name);
  const assembly = names.includes("manifest.json") && names.some((name) => name === "cdk.out" || isSynthesized(name));
  return new Set(assembly ? names.filter((name) => made.test(name)) : []);
}
