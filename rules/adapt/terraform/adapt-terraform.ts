import type { Parsed } from "../../model/parsed.ts";
import type { Policy } from "../../model/policy.ts";
import type { Adapted } from "../adapted.ts";
import { policyFromValue } from "../policy/policy-from-value.ts";
import { directories } from "./directories.ts";
import { loadTree } from "./load-tree.ts";
import { withParts } from "./parts.ts";
import { policyDocuments } from "./policy-documents.ts";
import { policySites } from "./policy-sites.ts";
import { registryResources } from "./registry.ts";
import { resourcesOf } from "./resources.ts";
import { sectionsOf } from "./sections.ts";
import { withTargets } from "./targets.ts";

/** The resources and policies of Terraform files, by stack: a directory that no other one calls, with the modules that it calls. */
export function adaptTerraform(files: readonly Parsed[]): readonly Adapted[] {
  return directories(files).map(adaptRoot);
}

function adaptRoot(tree: ReturnType<typeof directories>[number]): Adapted {
  const modules = loadTree(tree).map(({ module, blocks }) => {
    const find = policyDocuments(module, blocks);
    const reading = { documents: (address: string) => find(address)?.value };
    const written = blocks.flatMap((block) =>
      block.type === "resource" ? resourcesOf(module, block, reading) : registryResources(module, block, reading),
    );
    const lookups = blocks.flatMap((block) => (block.type === "data" ? resourcesOf(module, block, reading) : []));
    const sections = blocks.flatMap((block) => sectionsOf(module, block, reading));
    return { written, lookups, sections, documents: find.all() };
  });
  const written = withTargets(withParts(modules.flatMap((module) => module.written)));
  const policies = policySites(
    written,
    modules.flatMap(({ documents }) => documents),
  ).flatMap(({ value, ...place }): readonly Policy[] => {
    const policy = policyFromValue(value, place);
    return policy === undefined ? [] : [policy];
  });
  // What is looked up belongs to nobody here, so it takes no part in who owns what.
  const lookups = modules.flatMap((module) => module.lookups).filter(({ mapping }) => mapping !== undefined);
  const sections = modules.flatMap((module) => module.sections);
  return { resources: [...written, ...lookups].map(({ resource }) => resource), sections, policies };
}
