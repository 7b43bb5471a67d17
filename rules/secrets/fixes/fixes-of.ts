import type { Fix } from "../../model/fix.ts";
import type { Text } from "../../model/text.ts";
import type { Credential } from "../credential.ts";
import { useDefaultChain } from "./default-chain.ts";
import { readFromEnvironment } from "./environment.ts";
import { emptyValues, leaveOutOfImage, showExampleKeys, useRepositorySecrets, useVariables } from "./placeholders.ts";
import type { Fixer } from "./site.ts";
import { removeFromTemplate, resolveFromSecretsManager } from "./template.ts";
import { removeFromTerraform } from "./terraform.ts";

/** All that fit are offered, the first one preferred. */
const offered: readonly Fixer[] = [
  useDefaultChain,
  readFromEnvironment,
  removeFromTerraform,
  leaveOutOfImage,
  showExampleKeys,
];

/** Of these the first that fits is offered: they are ways of saying the same in a file of settings. */
const settings: readonly Fixer[] = [
  useRepositorySecrets,
  useVariables,
  removeFromTemplate,
  resolveFromSecretsManager,
  emptyValues,
];

/** The fixes of a credential, in order of preference. Each changes all of its strings at once and copies none of them. */
export function fixesOf(text: Text, credential: Credential): readonly Fix[] {
  const site = { text, credential };
  const made = offered.flatMap((fixer) => fixer(site) ?? []);
  if (made.length > 0 || text.format === "hcl") return made;
  for (const fixer of settings) {
    const fix = fixer(site);
    if (fix !== undefined) return [fix];
  }
  return [];
}
