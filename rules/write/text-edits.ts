import type { Edit, Fix, TextEdit } from "../model/fix.ts";
import type { Parsed } from "../model/parsed.ts";
import type { MapValue } from "../model/value.ts";
import { embeddedSite } from "./embedded.ts";
import type { Splice } from "./flow.ts";
import { hclEdits } from "./hcl.ts";
import type { Renderer } from "./render.ts";
import { styleOf } from "./style.ts";
import { addedNames, putAll, spliceOf } from "./template-edits.ts";

/**
 * The text edits of a fix, in each file's own language and style. All of its edits are made or none: an empty answer
 * says that the fix cannot be made here.
 */
export function textEdits(fix: Fix, files: ReadonlyMap<string, Parsed>): readonly TextEdit[] {
  const plain = plainEdits(fix.edits);
  if (plain !== undefined) return plain;
  const byFile = new Map<string, Edit[]>();
  for (const edit of fix.edits) {
    const uri = uriOf(edit);
    if (uri === undefined) return [];
    byFile.set(uri, [...(byFile.get(uri) ?? []), edit]);
  }
  if ([...byFile.keys()].some((uri) => files.get(uri)?.format === "hcl")) return hclEdits(fix, files);
  const all = [...byFile].map(([uri, edits]) => {
    const parsed = files.get(uri);
    return parsed === undefined ? undefined : fileEdits(parsed, edits);
  });
  return all.includes(undefined) ? [] : all.flatMap((edits) => edits ?? []);
}

/** Edits that are text already need no syntax: they work in any file. */
function plainEdits(edits: readonly Edit[]): readonly TextEdit[] | undefined {
  const plain = edits.flatMap((edit) => (edit.edit === "text" ? [{ uri: edit.at.uri, ...edit.at.range, newText: edit.text }] : []));
  return plain.length === edits.length ? plain : undefined;
}

function fileEdits(parsed: Parsed, edits: readonly Edit[]): readonly TextEdit[] | undefined {
  const { file, roots } = parsed;
  const renderer: Renderer = { style: styleOf(parsed), added: addedNames(edits, parsed) };
  const splices: Splice[] = [];
  for (const group of grouped(edits)) {
    const [first] = group;
    if (first === undefined) continue;
    const inside = embeddedSite(parsed, first, renderer);
    const site = inside?.site ?? { text: file.text, roots };
    const own = inside?.renderer ?? renderer;
    const made =
      first.edit === "put" ? putAll(first.on, group.filter((edit) => edit.edit === "put"), site, own) : spliceOf(first, site, own);
    if (made === undefined || made.length === 0) return undefined;
    splices.push(...(inside === undefined ? made : made.map(inside.outward)));
  }
  return overlaps(splices) ? undefined : splices.map((splice) => ({ uri: file.uri, ...splice }));
}

/** Edits that are made together: the `put`s of one map. */
function grouped(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const puts = new Map<MapValue["node"], Edit[]>();
  const groups: Edit[][] = [];
  for (const edit of edits) {
    const known = edit.edit === "put" ? puts.get(edit.on.node) : undefined;
    if (known !== undefined) {
      known.push(edit);
      continue;
    }
    const group = [edit];
    groups.push(group);
    if (edit.edit === "put") puts.set(edit.on.node, group);
  }
  return groups;
}

function uriOf(edit: Edit): string | undefined {
  const at =
    edit.edit === "text" ? edit.at
    : edit.edit === "resource" ? edit.after.at
    : edit.edit === "insertAfter" ? edit.item.at
    : "target" in edit ? edit.target.at
    : edit.on.at;
  return at.in === "file" ? at.uri : undefined;
}

function overlaps(splices: readonly Splice[]): boolean {
  const ordered = [...splices].sort((left, right) => left.start - right.start);
  return ordered.some((splice, index) => index > 0 && (ordered[index - 1]?.end ?? 0) > splice.start);
}
