const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** A place in an original source: line and column from 1. */
export interface OriginalPlace {
  /** As the map names it, relative to the map. */
  readonly source: string;
  readonly line: number;
  readonly column: number;
}

/** The map that a compiled text holds (`inline`), or the file beside it that does (`file`). */
export function mapOf(text: string): { readonly inline: string } | { readonly file: string } | undefined {
  const [, url] = /\/\/[#@] sourceMappingURL=(\S+)\s*$/.exec(text) ?? [];
  if (url === undefined) return undefined;
  const [, encoded] = /^data:application\/json[^,]*;base64,(.+)$/.exec(url) ?? [];
  if (encoded === undefined) return url.includes(":") ? undefined : { file: url };
  return { inline: textOf(encoded) };
}

/** Where a place of compiled code stands in its source. Lines and columns count from 1; version 3 of the format. */
export function originalPlace(map: string, line: number, column: number): OriginalPlace | undefined {
  const json = read(map);
  const segments = json?.mappings.split(";");
  if (json === undefined || segments === undefined) return undefined;
  const state = { source: 0, line: 0, column: 0 };
  let found: OriginalPlace | undefined;
  for (const [row, text] of segments.slice(0, line).entries()) {
    let generated = 0;
    for (const segment of text.split(",")) {
      const [step = 0, source, originalLine, originalColumn] = numbers(segment);
      generated += step;
      if (source === undefined || originalLine === undefined || originalColumn === undefined) continue;
      state.source += source;
      state.line += originalLine;
      state.column += originalColumn;
      if (row !== line - 1 || (generated > column - 1 && found !== undefined)) continue;
      const name = json.sources[state.source];
      if (name !== undefined) found = { source: json.root + name, line: state.line + 1, column: state.column + 1 };
    }
  }
  return found;
}

/** The sources that a map names. */
export function sourcesOf(map: string): readonly string[] {
  const json = read(map);
  return json === undefined ? [] : json.sources.map((name) => json.root + name);
}

interface SourceMap {
  readonly mappings: string;
  readonly sources: readonly string[];
  readonly root: string;
}

function read(map: string): SourceMap | undefined {
  try {
    const json: unknown = JSON.parse(map);
    if (typeof json !== "object" || json === null || !("mappings" in json) || !("sources" in json)) return undefined;
    const { mappings, sources } = json;
    if (typeof mappings !== "string" || !Array.isArray(sources)) return undefined;
    const root = "sourceRoot" in json && typeof json.sourceRoot === "string" ? json.sourceRoot : "";
    return {
      mappings,
      sources: sources.map(String),
      root: root === "" || root.endsWith("/") ? root : `${root}/`,
    };
  } catch {
    return undefined;
  }
}

/** The numbers of one segment, in base64 VLQ. */
function numbers(segment: string): readonly number[] {
  const found: number[] = [];
  let [value, shift] = [0, 0];
  for (const letter of segment) {
    const digit = letters.indexOf(letter);
    value += (digit & 31) << shift;
    shift += 5;
    if ((digit & 32) !== 0) continue;
    found.push((value & 1) === 1 ? -(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  return found;
}

/** The UTF-8 text that base64 encodes. */
function textOf(encoded: string): string {
  const bytes: string[] = [];
  let [bits, held] = [0, 0];
  for (const letter of encoded.replaceAll("=", "")) {
    bits = ((bits << 6) | Math.max(0, letters.indexOf(letter))) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes.push(`%${((bits >> held) & 0xff).toString(16).padStart(2, "0")}`);
  }
  try {
    return decodeURIComponent(bytes.join(""));
  } catch {
    return "";
  }
}
