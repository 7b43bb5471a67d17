import type { Edit, Plain } from "../../model/fix.ts";
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
import { isWritable, templateText } from "./references.ts";
import { takenAddresses } from "./taken-addresses.ts";

/** The writer of one file of a module. */
export function terraformWriter(parsed: Parsed, edits: readonly Edit[], files: ReadonlyMap<string, Parsed>): Writer {
  const taken = takenAddresses([...files.values()].flatMap(({ roots }) => roots));
  const names: Names = { added: addedAddresses(edits, taken), taken };
  const style = styleOf(parsed);
  const renderer: Renderer = {
    style: { ...style, format: "json", longForms: true },
    added: new Map(),
    template: (value) => templateText(value, names.added),
  };
  const write =
    parsed.format === "hcl" ? hclWriter(parsed, names, style.lineBreak) : jsonWriter(parsed, names, renderer);
  return {
    renderer,
    write: (group) =>
      group.every((edit) => contentOf(edit).every((value) => isWritable(value, names.added)))
        ? write(group)
        : undefined,
  };
}

type Write = Writer["write"];

function hclWriter({ file, roots }: Parsed, { added, taken }: Names, lineBreak: "\n" | "\r\n"): Write {
  const site: HclSite = { text: file.text, roots, style: { lineBreak, added }, taken };
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
