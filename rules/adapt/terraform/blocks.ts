import type { Entry, Label, MapNode } from "../../model/node.ts";
import type { Parsed } from "../../model/parsed.ts";
import type { Range } from "../../model/range.ts";
import { jsonExpression } from "./json-expression.ts";

/** A top-level block of Terraform, from HCL or from its JSON form. */
export interface Block {
  readonly uri: string;
  readonly type: string;
  readonly labels: readonly Label[];
  readonly body: MapNode;
  readonly range: Range;
}

/** How many labels each kind of block has in the JSON form. */
const labelled: Readonly<Record<string, number>> = {
  resource: 2,
  data: 2,
  ephemeral: 2,
  variable: 1,
  output: 1,
  provider: 1,
  module: 1,
  check: 1,
  locals: 0,
  terraform: 0,
};

/** The blocks of a file. */
export function blocksOf({ file: { uri }, format, roots }: Parsed): readonly Block[] {
  const entries = roots.flatMap((root) => (root.kind === "map" ? root.entries : []));
  if (format === "json") return entries.flatMap((entry) => jsonBlocks(uri, entry, labelled[entry.key], []));
  return entries.flatMap(({ key: type, labels, value: body, range }) =>
    labels === undefined || body.kind !== "map" ? [] : [{ uri, type, labels, body, range }],
  );
}

/** `{ "resource": { "aws_s3_bucket": { "logs": { … } } } }`: labels are keys, and a list repeats a block. */
function jsonBlocks(uri: string, entry: Entry, depth: number | undefined, labels: readonly Label[]): readonly Block[] {
  const { value } = entry;
  if (depth === undefined) return [];
  const bodies = value.kind === "sequence" ? value.items : [value];
  return bodies.flatMap((body): readonly Block[] => {
    if (body.kind !== "map") return [];
    if (labels.length === depth) {
      const read = jsonExpression(body);
      return read.kind === "map" ? [{ uri, type: entry.key, labels, body: read, range: entry.range }] : [];
    }
    return body.entries.flatMap((inner) => {
      const label = { text: inner.key, range: inner.keyRange };
      const blocks = jsonBlocks(uri, { ...inner, key: entry.key }, depth, [...labels, label]);
      return blocks.map((block) => (labels.length + 1 === depth ? { ...block, range: inner.range } : block));
    });
  });
}
