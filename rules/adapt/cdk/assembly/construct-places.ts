import { lineIndex } from "../../../model/line-index.ts";
import type { FileOrigin } from "../../../model/origin.ts";
import type { SourceFile } from "../../../model/source-file.ts";
import type { Parse } from "../../../parse/create-parse.ts";
import { cdkFormat } from "../../../parse/cdk-code.ts";
import { calleeRange } from "../methods.ts";
import { programOf } from "../program.ts";
import type { Program } from "../program.ts";
import type { Frame } from "./frames.ts";
import { fileAt, folderOf, joined } from "./paths.ts";
import { mapOf, originalPlace } from "./source-map.ts";

/** Finds constructs in the sources of their app. */
export interface ConstructPlaces {
  /** Where the call of a frame stands; undefined where its file is not among the sources. */
  ofFrame(frame: Frame): FileOrigin | undefined;
  /** The only construct of a path that is written with one of its ids, the innermost first. */
  ofPath(path: string): FileOrigin | undefined;
}

/** A finder of constructs; each source is parsed when it is first asked for. */
export function constructPlaces(sources: readonly SourceFile[], parse: Parse): ConstructPlaces {
  const programs = new Map<SourceFile, Program | undefined>();
  const programIn = (file: SourceFile): Program | undefined => {
    if (!programs.has(file)) programs.set(file, cdkFormat(file) === undefined ? undefined : programOf(parse(file)));
    return programs.get(file);
  };
  let byId: ReadonlyMap<string, readonly FileOrigin[]> | undefined;

  const ofFrame = ({ path, line, column }: Frame): FileOrigin | undefined => {
    const file = fileAt(path, sources);
    if (file === undefined) return undefined;
    const original = /\.[cm]?js$/i.test(path) ? originalOf(file, line, column, sources) : undefined;
    return original ?? placeIn(file, line, column, programIn(file));
  };
  const originalOf = (file: SourceFile, line: number, column: number, among: readonly SourceFile[]) => {
    const named = mapOf(file.text);
    if (named === undefined) return undefined;
    const map = "inline" in named ? named.inline : fileAt(joined(folderOf(file.uri), named.file), among)?.text;
    const place = map === undefined ? undefined : originalPlace(map, line, column);
    const source = place === undefined ? undefined : fileAt(joined(folderOf(file.uri), place.source), among);
    if (place === undefined || source === undefined) return undefined;
    return placeIn(source, place.line, place.column, programIn(source));
  };

  return {
    ofFrame,
    ofPath(path) {
      byId ??= placesById(sources.flatMap((file) => programIn(file) ?? []));
      const [, ...ids] = path.replace(/\/(Resource|Default)$/, "").split("/");
      for (const id of ids.toReversed()) {
        const [only, ...others] = byId.get(id) ?? [];
        if (only !== undefined) return others.length === 0 ? only : undefined;
      }
      return undefined;
    },
  };
}

/** The call at a line and column, by its id; without a program the rest of the line. */
function placeIn({ uri, text }: SourceFile, line: number, column: number, program: Program | undefined): FileOrigin {
  const lines = lineIndex(text);
  const start = lines.offsetAt({ line: line - 1, character: column - 1 });
  const end = lines.offsetAt({ line: line - 1, character: lines.lineAt(line - 1).trimEnd().length });
  const call = program?.calls.find(({ node }) => node.range.start === start);
  if (program !== undefined && call !== undefined) {
    const id = call.node.arguments[1];
    return program.at(id?.kind === "scalar" ? id.range : calleeRange(program, call.node));
  }
  return { in: "file", uri, range: { start, end: Math.max(start, end) } };
}

/** Every call whose second argument is an id in quotes. */
function placesById(programs: readonly Program[]): ReadonlyMap<string, readonly FileOrigin[]> {
  const places = new Map<string, FileOrigin[]>();
  for (const program of programs) {
    for (const { node } of program.calls) {
      const [scope, id] = node.arguments;
      if (scope?.kind !== "reference" || id?.kind !== "scalar" || typeof id.value !== "string") continue;
      const known = places.get(id.value);
      if (known === undefined) places.set(id.value, [program.at(id.range)]);
      else known.push(program.at(id.range));
    }
  }
  return places;
}
