import type { MappedProp, Props } from "../../data/cdk-map/mapped-module.ts";
import { plainName } from "../../data/cdk-map/names.ts";
import type { Entry, MapNode, Node } from "../../model/node.ts";
import type { FileOrigin } from "../../model/origin.ts";
import type { MapValue } from "../../model/value.ts";
import { SPREAD } from "../../parse/code/program.ts";
import { Draft } from "./draft.ts";
import { mapNodeOf, originOf } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { rowsOf, shapeOf } from "./shapes.ts";

/** Where properties are written. */
export interface Written {
  /** The map that holds them; undefined where none is written. */
  readonly node: MapNode | undefined;
  /** Where what CDK does by itself is reported. */
  readonly at: FileOrigin;
  /** The call that takes the map: where no map is written, a fix adds one there. */
  readonly call?: Node;
}

/** Properties in CloudFormation's vocabulary. What no row speaks of is unknown. */
export function readProps(reading: Reading, props: Props, written: Written, never: readonly string[] = []): MapValue {
  const draft = new Draft();
  const given = givenIn(reading, written.node);
  take(reading, props, given, written.at, draft);
  for (const path of never) draft.put(path, undefined);
  const node = written.node ?? written.call;
  return draft.value(written.at, node, shapeOf(props, reading.program.language));
}

/** Properties by plain name; `known` says whether others may be among a spread. */
interface Given {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly known: boolean;
}

const nobodyKnows: Given = { entries: new Map(), known: false };

/** How deep constants are spread in each other; a circle has no end. */
const deepest = 10;

/** The entries of a map: constants that are spread in it count, what stands before an unknown spread may not. */
export function givenIn(reading: Reading, node: MapNode | undefined, depth = 0): Given {
  const entries = new Map<string, Entry>();
  let known = true;
  for (const entry of node?.entries ?? []) {
    if (entry.key !== SPREAD) {
      entries.set(plainName(entry.key), entry);
      continue;
    }
    const spread = depth < deepest ? mapNodeOf(reading, entry.value) : undefined;
    const inner = spread === undefined ? nobodyKnows : givenIn(reading, spread, depth + 1);
    if (!inner.known) {
      known = false;
      entries.clear();
    }
    for (const [name, one] of inner.entries) entries.set(name, one);
  }
  return { entries, known };
}

function take(reading: Reading, props: Props, given: Given, at: FileOrigin, draft: Draft): void {
  for (const [name, prop] of Object.entries(props)) {
    const entry = given.entries.get(plainName(name));
    for (const row of rowsOf(prop)) {
      if (row.to.startsWith("@")) continue;
      if (entry !== undefined) takeWritten(reading, row, entry, draft);
      else if (row.props !== undefined && row.to === "")
        take(reading, row.props, given.known ? { entries: new Map(), known: true } : nobodyKnows, at, draft);
      else if (given.known) draft.absent(row, at);
      else draft.unknown(row.to);
    }
  }
}

function takeWritten(reading: Reading, row: MappedProp, entry: Entry, draft: Draft): void {
  const key = originOf(reading, { range: entry.keyRange });
  if (row.props !== undefined && row.to === "") {
    const map = mapNodeOf(reading, entry.value);
    return take(reading, row.props, map === undefined ? nobodyKnows : givenIn(reading, map), key, draft);
  }
  const value = reading.read(reading, entry.value, row);
  if (row.to !== "") draft.put(row.to, value === undefined ? undefined : { key, value });
  else if (value?.is === "map") for (const [inner, property] of value.entries) draft.put(inner, { ...property, key });
}
