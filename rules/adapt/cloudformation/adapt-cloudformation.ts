import type { Parsed } from "../../model/parsed.ts";
import type { Resource } from "../../model/resource.ts";
import { stacksOf } from "./nested-stacks.ts";
import { resourcesOf } from "./resources.ts";
import { templateOf } from "./template.ts";
import type { Template } from "./template.ts";

/** The CloudFormation and SAM templates of a file: none where it is none. */
export function templatesOf({ file: { uri }, roots }: Parsed): readonly Template[] {
  return roots.flatMap((root) => templateOf(uri, root) ?? []);
}

/** The resources of templates, stack by stack. */
export function adaptCloudFormation(templates: readonly Template[]): readonly (readonly Resource[])[] {
  return stacksOf(templates).map(resourcesOf);
}
