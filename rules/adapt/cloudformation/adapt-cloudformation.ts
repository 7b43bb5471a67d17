import type { Parsed } from "../../model/parsed.ts";
import type { Adapted } from "../adapted.ts";
import { stacksOf } from "./nested-stacks.ts";
import { resourcesOf } from "./resources.ts";
import { sectionsOf } from "./sections.ts";
import { templateOf } from "./template.ts";
import type { Template } from "./template.ts";

/** The CloudFormation and SAM templates of a file: none where it is none. */
export function templatesOf({ file: { uri }, roots }: Parsed): readonly Template[] {
  return roots.flatMap((root) => templateOf(uri, root) ?? []);
}

/** The resources of templates and what else these say, stack by stack. */
export function adaptCloudFormation(templates: readonly Template[]): readonly Omit<Adapted, "policies">[] {
  return stacksOf(templates).map((template) => ({ resources: resourcesOf(template), sections: sectionsOf(template) }));
}
