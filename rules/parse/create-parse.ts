import type { Parsed } from "../model/parsed.ts";
import type { SourceFile } from "../model/source-file.ts";
import { formatOf } from "./format.ts";
import type { HclParser } from "./hcl.ts";
import { parseJson } from "./json.ts";
import { parseYaml } from "./yaml.ts";

/** Reads a file in its own language. The last text of each URI is kept, so that an unchanged file is parsed once. */
export type Parse = (file: SourceFile) => Parsed;

/** How many files' trees are kept. */
const kept = 256;

/** A parse function with its cache. Without an HCL parser, Terraform files have no tree and say so. */
export function createParse(hcl: HclParser | undefined): Parse {
  const cache = new Map<string, Parsed>();
  return (file) => {
    const known = cache.get(file.uri);
    if (known !== undefined && known.file.text === file.text && known.file.languageId === file.languageId) return known;
    const parsed = parse(file, hcl);
    cache.delete(file.uri);
    cache.set(file.uri, parsed);
    const oldest = cache.size > kept ? cache.keys().next().value : undefined;
    if (oldest !== undefined) cache.delete(oldest);
    return parsed;
  };
}

function parse(file: SourceFile, hcl: HclParser | undefined): Parsed {
  const format = formatOf(file);
  switch (format) {
    case "yaml":
      return parseYaml(file);
    case "json":
      return parseJson(file);
    case "hcl":
      if (hcl !== undefined) return hcl.parse(file);
      return {
        file,
        format,
        roots: [],
        problems: [{ message: "Terraform is not readable here", range: { start: 0, end: 0 } }],
      };
    case "text":
      return { file, format, roots: [], problems: [] };
  }
}
