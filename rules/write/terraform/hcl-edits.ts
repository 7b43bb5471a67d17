import type { Edit, Plain, PlainMap } from "../../model/fix.ts";
import type { Entry, MapNode, Node } from "../../model/node.ts";
import type { MapValue, Value } from "../../model/value.ts";
import { statementShape } from "../../data/terraform-map/policy-document.ts";
import type { Splice } from "../flow.ts";
import { lineEnd, trimmedEnd } from "../lines.ts";
import { holderOf } from "../locate.ts";
import { nativeMap } from "../native-plain.ts";
import { isPlainMap, mergedPlain, nested } from "../plain.ts";
import { addBlockAfter, putInBody } from "./hcl-body.ts";
import { addToTuple, putInObject } from "./hcl-collection.ts";
import { removeFromHcl } from "./hcl-remove.ts";
import { nativeOf } from "./native.ts";
import { apart, companionsOf, resourcesOf } from "./new-resources.ts";
import type { Names, NewResource } from "./new-resources.ts";
import { variable } from "./references.ts";
import { repetitionOf } from "./repeated.ts";
import { bodyLines, expressionText, step } from "./render-hcl.ts";
import type { HclStyle } from "./render-hcl.ts";

/** A file of HCL to edit, and how. */
export interface HclSite {
  readonly text: string;
  readonly roots: readonly Node[];
  readonly style: HclStyle;
  readonly names: Names;
}

/** The splices of one edit in HCL; undefined where it cannot be made. */
export function hclSplices(edit: Edit, site: HclSite): readonly Splice[] | undefined {
  switch (edit.edit) {
    case "set":
      return set(edit.target, edit.to, site);
    case "put":
      return undefined;
    case "remove": {
      const splice =
        edit.target.node === undefined ? undefined : removeFromHcl(site.text, site.roots, edit.target.node.range);
      return splice === undefined ? undefined : [splice];
    }
    case "append":
      return edit.on.node?.kind === "sequence"
        ? addToTuple(site.text, edit.on.node, edit.to, site.style)
        : insertAfter(edit.on.items.at(-1), edit.to, site);
    case "insertAfter":
      return insertAfter(edit.item, edit.to, site);
    case "resource": {
      const resources = resourcesOf(edit, site.names);
      const { at } = edit.after;
      return resources === undefined || at.in !== "file" ? undefined : addResources(site, at.range.end, resources);
    }
    case "text":
      return [{ ...edit.at.range, newText: edit.text }];
  }
}

/** The `put` edits of a fix on one map, made together: they may share missing blocks on the way. */
export function hclPuts(
  on: MapValue,
  puts: readonly Extract<Edit, { edit: "put" }>[],
  site: HclSite,
): readonly Splice[] | undefined {
  const { node, shape } = on;
  if (node?.kind !== "map") return undefined;
  const entries = puts
    .map(({ path, to }) => nested([...(on.wrap ?? []), ...path], to))
    .reduce<PlainMap>(mergedPlain, {});
  if (node.style === "flow") return putInObject(site.text, node, nativeMap(entries, shape), site.style);
  const { own, companions } = apart(entries, shape);
  const block = blockOf(site.roots, node);
  const [type, label] = block?.labels ?? [];
  const id = `${type?.text ?? ""}.${label?.text ?? ""}`;
  const repeated = repetitionOf(node);
  const added = companions.flatMap(([key, terraform, value]) =>
    companionsOf({ id, ...(repeated === undefined ? {} : { repeated }) }, key, terraform, value, site.names.taken),
  );
  if (added.length < companions.length || (added.length > 0 && block === undefined)) return undefined;
  const native = nativeOf(own, shape ?? { keys: {} });
  const written = native.attributes.length + native.blocks.length > 0;
  if (!written && added.length === 0) return undefined;
  return [
    ...(written ? putInBody(site.text, node, native, site.style) : []),
    ...(block === undefined || added.length === 0 ? [] : addResources(site, block.range.end, added)),
  ];
}

function blockOf(roots: readonly Node[], body: MapNode): Entry | undefined {
  return roots
    .flatMap((root) => (root.kind === "map" ? root.entries : []))
    .find(({ value }) => value.range.start === body.range.start);
}

function set(target: Value, to: Plain, site: HclSite): readonly Splice[] | undefined {
  const { node } = target;
  if (node === undefined) return undefined;
  const everyone = isPlainMap(to) ? principalSplices(node, to, site) : undefined;
  if (everyone !== undefined) return everyone;
  const word = target.is === "scalar" && typeof to !== "object" ? (target.words?.[String(to)] ?? to) : to;
  return [{ ...node.range, newText: expressionText(word, "", site.style) }];
}

/** `"*"` in a `principals` block becomes an account: type and identifiers change together. */
function principalSplices(node: Node, to: PlainMap, { text, roots, style }: HclSite): readonly Splice[] | undefined {
  const item = holderOf(roots, node.range);
  const list = item?.in === "sequence" ? item.above : undefined;
  const type =
    list?.in === "map" && list.entry.key === "identifiers"
      ? list.map.entries.find(({ key }) => key === "type")
      : undefined;
  const [only, ...more] = Object.entries(to);
  if (type === undefined || only === undefined || more.length > 0) return undefined;
  const [name, value] = only;
  if (text.slice(type.value.range.start, type.value.range.end) === "") return undefined;
  return [
    { ...type.value.range, newText: JSON.stringify(name) },
    { ...node.range, newText: expressionText(value, "", style) },
  ];
}

/** Behind an item of a tuple, or behind a block of the same name. */
function insertAfter(item: Value | undefined, to: Plain, site: HclSite): readonly Splice[] | undefined {
  const holder = item?.node === undefined ? undefined : holderOf(site.roots, item.node.range);
  if (holder?.in === "sequence") return addToTuple(site.text, holder.sequence, to, site.style, holder.index);
  if (holder?.in !== "map" || item?.is !== "map" || !isPlainMap(to)) return undefined;
  const body = nativeOf(to, item.shape ?? statementShape);
  return addBlockAfter(
    site.text,
    holder.entry,
    { attributes: [], blocks: [{ name: holder.entry.key, body }] },
    site.style,
  );
}

function addResources({ text, style }: HclSite, end: number, resources: readonly NewResource[]): readonly Splice[] {
  const { lineBreak } = style;
  const at = lineEnd(text, trimmedEnd(text, end));
  const blocks = resources.map(({ type, label, body }) =>
    [
      type === variable ? `variable "${label}" {` : `resource "${type}" "${label}" {`,
      ...bodyLines(body, step, style),
      "}",
    ].join(lineBreak),
  );
  return [{ start: at, end: at, newText: blocks.map((block) => lineBreak + lineBreak + block).join("") }];
}
