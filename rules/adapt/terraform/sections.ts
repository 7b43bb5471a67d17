import { terraformMap } from "../../data/terraform-map/index.ts";
import type { Label, MapNode } from "../../model/node.ts";
import { entryOf, textOf } from "../../model/node.ts";
import type { Range } from "../../model/range.ts";
import type { Resource } from "../../model/resource.ts";
import type { Block } from "./blocks.ts";
import { bodyValue } from "./body.ts";
import type { Reading } from "./body.ts";
import { origin } from "./context.ts";
import type { Module } from "./context.ts";
import { contextOf } from "./resolve.ts";

/** A block of Terraform's own, and how it is called. */
interface Section {
  /** Its key in the table. */
  readonly type: string;
  /** As Terraform addresses it: `var.name`, `provider.aws.west`. */
  readonly id: string;
  readonly name: Range;
  readonly body: MapNode;
  readonly range: Range;
}

/** Variables, outputs, AWS providers, S3 backends and module calls, said as resources. */
export function sectionsOf(module: Module, block: Block, reading: Reading): readonly Resource[] {
  return sectionsIn(block).map(({ type, id, name, body, range }) => {
    const mapping = terraformMap.get(type);
    const context = contextOf(module, block.uri);
    const at = origin(block, name);
    return {
      subject: "resource",
      source: "terraform",
      type: mapping?.type ?? type,
      id: module.prefix + id,
      name: at,
      at: origin(block, range),
      properties: bodyValue({ context, node: body }, mapping?.shape ?? { keys: {} }, at, reading),
      writtenAs: type,
      ...(module.calls.length === 0 ? {} : { calls: module.calls }),
    };
  });
}

function sectionsIn({ type, labels: [label], body, range }: Block): readonly Section[] {
  if (type === "terraform") return backendsIn(body, range);
  if (label === undefined) return [];
  const section = { type, name: label.range, body, range };
  switch (type) {
    case "variable":
      return [{ ...section, id: `var.${label.text}` }];
    case "output":
    case "module":
      return [{ ...section, id: `${type}.${label.text}` }];
    case "provider": {
      const alias = textOf(entryOf(body, "alias")?.value);
      return label.text === "aws" ? [{ ...section, id: `provider.aws${alias === undefined ? "" : `.${alias}`}` }] : [];
    }
    default:
      return [];
  }
}

/** A block `backend "s3"`, or in JSON a key `s3` below `backend`. */
function backendsIn(body: MapNode, around: Range): readonly Section[] {
  return body.entries.flatMap((entry) => {
    if (entry.key !== "backend" || entry.value.kind !== "map") return [];
    const [label] = entry.labels ?? [];
    if (label !== undefined) return label.text === "s3" ? [backend(label, entry.value, entry.range)] : [];
    const inner = entryOf(entry.value, "s3");
    return inner?.value.kind === "map" ? [backend({ text: "s3", range: inner.keyRange }, inner.value, around)] : [];
  });
}

function backend({ text, range: name }: Label, body: MapNode, range: Range): Section {
  return { type: "backend", id: `backend.${text}`, name, body, range };
}
