import type { Parsed } from "../model/parsed.ts";
import type { SourceFile } from "../model/source-file.ts";
import { cdkFormat } from "./cdk-code.ts";
import type { CodeParser } from "./code.ts";
import { formatOf } from "./format.ts";
import type { HclParser } from "./hcl.ts";
import { parseJson } from "./json.ts";
import { parseYaml } from "./yaml.ts";

/** Reads a file in its own language. The last text of each URI is kept, so that an unchanged file is parsed once. */
export type Parse = (file: SourceFile) => Parsed;

/** How many files' trees are kept. */
const kept = 256;

/** The parsers that the host loads; a file whose parser is missing has no tree and says so. */
export interface LoadedParsers {
  readonly hcl: HclParser | undefined;
  readonly code: () => CodeParser | undefined;
}

/** A parse function with its cache. */
export function createParse(parsers: LoadedParsers): Parse {
  const cache = new Map<string, Parsed>();
  return (file) => {
    const known = cache.get(file.uri);
    if (known !== undefined && known.file.text === file.text && known.file.languageId === file.languageId) return known;
    const parsed = parse(file, parsers);
    cache.delete(file.uri);
    cache.set(file.uri, parsed);
    const oldest = cache.size > kept ? cache.keys().next().value : undefined;
    if (oldest !== undefined) cache.delete(oldest);
    return parsed;
  };
}

function parse(file: SourceFile, { hcl, code }: LoadedParsers): Parsed {
  const format = formatOf(file);
  switch (format) {
    case "yaml":
      return parseYaml(file);
    case "json":
      return parseJson(file);
    case "hcl":
      if (hcl !== undefined) return hcl.parse(file);
      return unread(file, "Terraform is not readable here");
    case "typescript":
    case "python":
      // Nothing is judged in other programs but their text.
      if (cdkFormat(file) === undefined) return { file, format, roots: [], problems: [] };
      return code()?.parse(file, format) ?? unread(file, "CDK code is not readable here");
    case "text":
      return { file, format, roots: [], problems: [] };
  }
}

function unread(file: SourceFile, message: string): Parsed {
  return { file, format: formatOf(file), roots: [], problems: [{ message, range: { start: 0, end: 0 } }] };
}
