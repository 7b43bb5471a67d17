import { fileURLToPath } from "node:url";
import { lineIndex } from "#rules";
import type { Finding, Origin } from "#rules";
import type { FileError } from "../files/sources.ts";
import { shown } from "../files/sources.ts";

/** What a scan found, for every format. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly errors: readonly FileError[];
  /** URI → text, of the files that were read. */
  readonly files: ReadonlyMap<string, string>;
  /** What else was done, a sentence each, for people. */
  readonly notes: readonly string[];
  /** The URI of the folder that forges take paths from, ending in a slash. */
  readonly repository: string;
  readonly stats: { readonly files: number; readonly bytes: number; readonly milliseconds: number };
}

/** A place as people count: lines and columns from 1, columns in UTF-16 units, end exclusive. */
export interface Place {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** The path of a place, relative to where the user is; null for a live resource. */
export function fileOf(at: Origin): string | null {
  return at.in === "file" ? shown(fileURLToPath(at.uri)) : null;
}

/** A reader of places: it counts the lines of each file once. */
export function createPlaces(files: ReadonlyMap<string, string>): (at: Origin) => Place | null {
  const indexes = new Map<string, ReturnType<typeof lineIndex>>();
  return (at) => {
    if (at.in !== "file") return null;
    const index = indexes.get(at.uri) ?? lineIndex(files.get(at.uri) ?? "");
    indexes.set(at.uri, index);
    const place = (offset: number) => {
      const { line, character } = index.positionAt(offset);
      return { line: line + 1, column: character + 1 };
    };
    return { start: place(at.range.start), end: place(at.range.end) };
  };
}
