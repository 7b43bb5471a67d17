import { PlainConcat, PlainReference } from "../../model/fix.ts";
import type { Edit, Plain, PlainMap } from "../../model/fix.ts";
import type { MapNode, Node } from "../../model/node.ts";
import { entryOf } from "../../model/node.ts";
import type { MapValue } from "../../model/value.ts";
import type { Splice } from "../flow.ts";
import { putInFlowMap } from "../flow.ts";
import { isPlainList, isPlainMap, mergedPlain, nested } from "../plain.ts";
import type { Renderer } from "../render.ts";
import type { Site } from "../template-edits.ts";
import { nativeOf } from "./native.ts";
import type { Native } from "./native.ts";
import { apart, companionsOf, resourcesOf } from "./new-resources.ts";
import type { Names, NewResource } from "./new-resources.ts";
import { templateText, variable } from "./references.ts";
import type { AddedResources } from "./references.ts";
import { repetitionOf } from "./repeated.ts";
import type { Repeated } from "./repeated.ts";

/** The `put` edits of a fix on one map of Terraform's JSON form. */
export function terraformJsonPuts(
  on: MapValue,
  puts: readonly Extract<Edit, { edit: "put" }>[],
  site: Site,
  renderer: Renderer,
  { added, taken }: Names,
): readonly Splice[] | undefined {
  const { node, shape } = on;
  if (node?.kind !== "map") return undefined;
  const entries = puts
    .map(({ path, to }) => nested([...(on.wrap ?? []), ...path], to))
    .reduce<PlainMap>(mergedPlain, {});
  if (shape === undefined) return putInFlowMap(site.text, node, plainIn(entries, added), renderer);
  const { own, companions } = apart(entries, shape);
  const owner = companions.length === 0 ? undefined : ownerOf(site.roots, node);
  if (companions.length > 0 && owner === undefined) return undefined;
  const resources = companions.flatMap(([key, terraform, value]) =>
    companionsOf(owner ?? { id: "" }, key, terraform, value, taken),
  );
  const native = plainOf(nativeOf(own, shape), added);
  const written = Object.keys(native).length === 0 ? [] : putInFlowMap(site.text, node, native, renderer);
  const beside = resources.length === 0 ? [] : (addToResources(resources, site, renderer, added) ?? []);
  return written.length + beside.length === 0 ? undefined : [...written, ...beside];
}

/** The splices of an edit that adds a resource. */
export function terraformJsonResource(
  edit: Extract<Edit, { edit: "resource" }>,
  site: Site,
  renderer: Renderer,
  names: Names,
): readonly Splice[] | undefined {
  const resources = resourcesOf(edit, names);
  return resources === undefined ? undefined : addToResources(resources, site, renderer, names.added);
}

/** An edit in Terraform's own names and words: what is left to do is JSON. */
export function inTerraformJson(edit: Edit, added: AddedResources): Edit {
  if (edit.edit === "set") {
    const word =
      edit.target.is === "scalar" && typeof edit.to !== "object"
        ? (edit.target.words?.[String(edit.to)] ?? edit.to)
        : edit.to;
    return { ...edit, to: textual(word, added) };
  }
  if (edit.edit !== "append" && edit.edit !== "insertAfter") return edit;
  const shape = edit.edit === "append" ? edit.on.shape : edit.item.is === "map" ? edit.item.shape : undefined;
  const to =
    shape !== undefined && isPlainMap(edit.to) ? plainOf(nativeOf(edit.to, shape), added) : textual(edit.to, added);
  return { ...edit, to };
}

/** Values with references as templates: JSON has no other way to write them. */
function plainIn(value: PlainMap, added: AddedResources): PlainMap {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, textual(item, added)]));
}

function textual(value: Plain, added: AddedResources): Plain {
  if (value instanceof PlainReference || value instanceof PlainConcat) return templateText(value, added);
  if (isPlainList(value)) return value.map((item) => textual(item, added));
  return isPlainMap(value) ? plainIn(value, added) : value;
}

function plainOf({ attributes, blocks }: Native, added: AddedResources): PlainMap {
  const plain: Record<string, Plain> = {};
  for (const attribute of attributes) {
    if ("raw" in attribute) plain[attribute.name] = attribute.word === true ? attribute.raw : `\${${attribute.raw}}`;
    else {
      const value = textual(attribute.value, added);
      plain[attribute.name] = attribute.json ? JSON.stringify(value) : value;
    }
  }
  for (const { name, body } of blocks) {
    const before = plain[name];
    const own = plainOf(body, added);
    plain[name] = before === undefined ? own : [...(isPlainList(before) ? before : [before]), own];
  }
  return plain;
}

/** The address of the resource whose body a map is, by its place below `resource`. */
function ownerOf(
  roots: readonly Node[],
  body: MapNode,
): { readonly id: string; readonly repeated?: Repeated } | undefined {
  for (const types of maps(roots, "resource")) {
    for (const { key: type, value: labels } of types.entries) {
      const found =
        labels.kind === "map" ? labels.entries.find(({ value }) => value.range.start === body.range.start) : undefined;
      const repeated = repetitionOf(body);
      if (found !== undefined) return { id: `${type}.${found.key}`, ...(repeated === undefined ? {} : { repeated }) };
    }
  }
  return undefined;
}

/** Adds resources to the file's `resource` map, below their type where it is there; variables to a map of their own. */
function addToResources(
  all: readonly NewResource[],
  site: Site,
  renderer: Renderer,
  added: AddedResources,
): readonly Splice[] | undefined {
  const [holder] = maps(site.roots, "resource");
  if (holder === undefined) return undefined;
  const fresh: Record<string, PlainMap> = {};
  const splices: Splice[] = [];
  const variables = all.filter(({ type }) => type === variable);
  if (variables.length > 0) splices.push(...addVariables(variables, site, renderer, added));
  for (const { type, label, body } of all) {
    if (type === variable) continue;
    const known = entryOf(holder, type)?.value;
    const entry = { [label]: plainOf(body, added) };
    if (known?.kind === "map") splices.push(...putInFlowMap(site.text, known, entry, renderer));
    else fresh[type] = { ...fresh[type], ...entry };
  }
  return [...splices, ...(Object.keys(fresh).length === 0 ? [] : putInFlowMap(site.text, holder, fresh, renderer))];
}

function addVariables(
  variables: readonly NewResource[],
  { text, roots }: Site,
  renderer: Renderer,
  added: AddedResources,
): readonly Splice[] {
  const entries = Object.fromEntries(variables.map(({ label, body }) => [label, plainOf(body, added)]));
  const [known] = maps(roots, variable);
  const [root] = roots;
  if (known !== undefined) return putInFlowMap(text, known, entries, renderer);
  return root?.kind === "map" ? putInFlowMap(text, root, { [variable]: entries }, renderer) : [];
}

function maps(roots: readonly Node[], key: string): readonly MapNode[] {
  return roots.flatMap((root) => {
    const value = entryOf(root, key)?.value;
    return value?.kind === "map" ? [value] : [];
  });
}
