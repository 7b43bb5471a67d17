import type { Edit, Fix, TextEdit } from "../model/fix.ts";
import type { Parsed } from "../model/parsed.ts";
import type { MapValue } from "../model/value.ts";
import { isTerraform } from "../parse/format.ts";
import { codeEdits } from "./cdk/code-edits.ts";
import { embeddedSite } from "./embedded.ts";
import type { Splice } from "./flow.ts";
import type { Renderer } from "./render.ts";
import { withoutProvided } from "./native-put.ts";
import { styleOf } from "./style.ts";
import { addedNames, putAll, spliceOf } from "./template-edits.ts";
import type { Site } from "./template-edits.ts";
import type { Writer } from "./writer.ts";
import { terraformWriter } from "./terraform/terraform-writer.ts";

/**
 * The text edits of a fix, in each file's own language and style. All of its edits are made or none: an empty answer
 * says that the fix cannot be made here.
 */
export function textEdits(fix: Fix, files: ReadonlyMap<string, Parsed>): readonly TextEdit[] {
  const plain = plainEdits(fix.edits);
  if (plain !== undefined) return plain.map((edit) => withLineBreaks(edit, files.get(edit.uri)?.file.text ?? ""));
  const byFile = new Map<string, Edit[]>();
  for (const edit of withoutProvided(fix.edits)) {
    const uri = uriOf(edit);
    if (uri === undefined) return [];
    byFile.set(uri, [...(byFile.get(uri) ?? []), edit]);
  }
  const all = [...byFile].map(([uri, edits]) => {
    const parsed = files.get(uri);
    return parsed === undefined ? undefined : fileEdits(parsed, edits, files);
  });
  return all.includes(undefined) ? [] : all.flatMap((edits) => edits ?? []);
}

/** Edits that are text already need no syntax: they work in any file. */
function plainEdits(edits: readonly Edit[]): readonly TextEdit[] | undefined {
  const plain = edits.flatMap((edit) =>
    edit.edit === "text" ? [{ uri: edit.at.uri, ...edit.at.range, newText: edit.text }] : [],
  );
  return plain.length === edits.length ? plain : undefined;
}

/** Text of several lines in the line breaks of its file. */
function withLineBreaks(edit: TextEdit, text: string): TextEdit {
  return /\r\n/.test(text) ? { ...edit, newText: edit.newText.replaceAll(/\r?\n/g, "\r\n") } : edit;
}

/** The edits of one file, each group in the syntax that it stands in. */
function fileEdits(
  parsed: Parsed,
  edits: readonly Edit[],
  files: ReadonlyMap<string, Parsed>,
): readonly TextEdit[] | undefined {
  const { file } = parsed;
  if (parsed.format === "typescript" || parsed.format === "python") {
    const splices = codeEdits(parsed, edits);
    return splices === undefined || overlaps(splices)
      ? undefined
      : splices.map((splice) => ({ uri: file.uri, ...splice }));
  }
  const writer = isTerraform(file) ? terraformWriter(parsed, edits, files) : templateWriter(parsed, edits);
  if (!edits.every((edit) => writer.canWrite(edit))) return undefined;
  const splices: Splice[] = [];
  for (const group of grouped(edits)) {
    const [first] = group;
    if (first === undefined) continue;
    const inside = embeddedSite(parsed, first, writer.renderer);
    if (inside === "unreadable") return undefined;
    const made =
      inside === undefined ? writer.write(group) : writeWith(group, inside.site, inside.renderer)?.map(inside.outward);
    if (made === undefined || made.length === 0) return undefined;
    splices.push(...made);
  }
  const settled = inPlaceOf(
    splices.filter((splice) => !isSpaceIn(splice, splices)),
    file.text,
  );
  return overlaps(settled) ? undefined : settled.map((splice) => ({ uri: file.uri, ...splice }));
}

function templateWriter(parsed: Parsed, edits: readonly Edit[]): Writer {
  const renderer: Renderer = { style: styleOf(parsed), added: addedNames(edits, parsed) };
  const site = { text: parsed.file.text, roots: parsed.roots };
  return { renderer, canWrite: () => true, write: (group) => writeWith(group, site, renderer) };
}

function writeWith(group: readonly Edit[], site: Site, renderer: Renderer): readonly Splice[] | undefined {
  const [first] = group;
  if (first === undefined) return undefined;
  return first.edit === "put"
    ? putAll(
        first.on,
        group.filter((edit) => edit.edit === "put"),
        site,
        renderer,
      )
    : spliceOf(first, site, renderer);
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
    edit.edit === "text"
      ? edit.at
      : edit.edit === "resource"
        ? edit.after.at
        : edit.edit === "insertAfter"
          ? edit.item.at
          : "target" in edit
            ? edit.target.at
            : edit.on.at;
  return at.in === "file" ? at.uri : undefined;
}

/** White space in lines that are removed: neighbours of what is put there are aligned with it. */
function isSpaceIn({ start, end, newText }: Splice, splices: readonly Splice[]): boolean {
  return (
    /^[ \t]+$/.test(newText) && splices.some((other) => other.newText === "" && other.start < start && end < other.end)
  );
}

/** What is put below lines that are removed takes their place. */
function inPlaceOf(splices: readonly Splice[], text: string): readonly Splice[] {
  const belongs = (added: Splice, removed: Splice) =>
    removed.newText === "" &&
    added.start === added.end &&
    removed.start <= added.start &&
    /^\r?\n$/.test(text.slice(added.start, removed.end)) &&
    /^\r?\n/.test(added.newText);
  return splices.flatMap((splice) => {
    const added = splices.filter((other) => belongs(other, splice));
    const [first] = added;
    if (first === undefined) return splices.some((other) => belongs(splice, other)) ? [] : [splice];
    const newText = added.map((each) => each.newText).join("");
    return [{ start: splice.start, end: first.start, newText: newText.replace(/^\r?\n/, "") }];
  });
}

function overlaps(splices: readonly Splice[]): boolean {
  const ordered = [...splices].sort((left, right) => left.start - right.start);
  return ordered.some((splice, index) => index > 0 && (ordered[index - 1]?.end ?? 0) > splice.start);
}
