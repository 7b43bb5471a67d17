import type { Edit, Plain, PlainReference } from "../../model/fix.ts";
import type { Parsed } from "../../model/parsed.ts";
import type { Renderer } from "../render.ts";
import { styleOf } from "../style.ts";
import { spliceOf } from "../template-edits.ts";
import type { Writer } from "../writer.ts";
import { hclPuts, hclSplices } from "./hcl-edits.ts";
import type { HclSite } from "./hcl-edits.ts";
import { inTerraformJson, terraformJsonPuts, terraformJsonResource } from "./json-edits.ts";
import { addedAddresses } from "./new-resources.ts";
import type { Names } from "./new-resources.ts";
import { isWritable, ReferenceToOne, targetOf, templateText } from "./references.ts";
import { manyIn, oneEach, repetitionsOf } from "./repeated.ts";
import { takenAddresses } from "./taken-addresses.ts";

/** The writer of one file of a module. */
export function terraformWriter(parsed: Parsed, edits: readonly Edit[], files: ReadonlyMap<string, Parsed>): Writer {
  const roots = [...files.values()].flatMap((file) => file.roots);
  const manyAt = manyIn(roots);
  const taken = takenAddresses(roots);
  const names: Names = { added: addedAddresses(edits, taken), taken, repetitions: repetitionsOf(edits, manyAt) };
  const style = styleOf(parsed);
  const renderer: Renderer = {
    style: { ...style, format: "json", longForms: true },
    added: new Map(),
    template: (value) => templateText(value, names.added),
  };
  const canName = (reference: PlainReference): boolean => {
    if (targetOf(reference, names.added) === undefined) return false;
    if (reference instanceof ReferenceToOne) return true;
    const { target } = reference;
    return "added" in target
      ? !names.repetitions.has(target.added)
      : !("id" in target) || manyAt(target.id) === undefined;
  };
  const named = (edit: Edit): Edit => (edit.edit === "resource" ? oneEach(edit, names.repetitions) : edit);
  const write =
    parsed.format === "hcl" ? hclWriter(parsed, names, style.lineBreak) : jsonWriter(parsed, names, renderer);
  return {
    renderer,
    canWrite: (edit) => contentOf(named(edit)).every((value) => isWritable(value, canName)),
    write: (group) => write(group.map(named)),
  };
}

type Write = Writer["write"];

function hclWriter({ file, roots }: Parsed, names: Names, lineBreak: "\n" | "\r\n"): Write {
  const site: HclSite = { text: file.text, roots, style: { lineBreak, added: names.added }, names };
  return (group) => {
    const [first] = group;
    if (first === undefined) return undefined;
    return first.edit === "put" ? hclPuts(first.on, putsOf(group), site) : hclSplices(first, site);
  };
}

function jsonWriter({ file, roots }: Parsed, names: Names, renderer: Renderer): Write {
  const site = { text: file.text, roots };
  return (group) => {
    const [first] = group;
    if (first === undefined) return undefined;
    if (first.edit === "put") return terraformJsonPuts(first.on, putsOf(group), site, renderer, names);
    if (first.edit === "resource") return terraformJsonResource(first, site, renderer, names);
    return spliceOf(inTerraformJson(first, names.added), site, renderer);
  };
}

function putsOf(group: readonly Edit[]): readonly Extract<Edit, { edit: "put" }>[] {
  return group.filter((edit) => edit.edit === "put");
}

/** What an edit writes. */
function contentOf(edit: Edit): readonly Plain[] {
  if (edit.edit === "resource") return [edit.properties];
  return edit.edit === "remove" || edit.edit === "text" ? [] : [edit.to];
}
