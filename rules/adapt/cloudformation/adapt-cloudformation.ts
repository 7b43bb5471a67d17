import type { Parsed } from "../../model/parsed.ts";
import type { Resource } from "../../model/resource.ts";
import { resourcesOf } from "./resources.ts";
import { templateOf } from "./template.ts";

/** The resources of a CloudFormation or SAM template, or undefined where the file is none. */
export function adaptCloudFormation(parsed: Parsed): readonly Resource[] | undefined {
  const templates = parsed.roots.flatMap((root) => templateOf(parsed.file.uri, root) ?? []);
  return templates.length === 0 ? undefined : templates.flatMap(resourcesOf);
}
