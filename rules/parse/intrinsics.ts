import type { Entry, MapNode, Node, ReferenceNode } from "../model/node.ts";
import type { Range } from "../model/range.ts";

/** CloudFormation's functions with a short form, by its name without the `!`. */
export const shortFormNames =
  "Ref Condition GetAtt Sub Join Select Split FindInMap If Equals And Or Not Base64 Cidr GetAZs ImportValue Transform Length ToJsonString".split(
    " ",
  ) as readonly string[];

/**
 * The JSON name of a YAML short form: `!Ref` is `Ref`, `!GetAtt` is `Fn::GetAtt`. Other tags that are nobody's but the
 * file's own (`!vault`) keep their name: what they stand for is not known. Undefined for YAML's own tags.
 */
export function intrinsicOf(tag: string | undefined): string | undefined {
  if (tag === undefined || !/^![^!]/.test(tag)) return undefined;
  const name = tag.slice(1);
  if (!/^[A-Z]\w*(::\w+)?$/.test(name)) return tag;
  return name === "Ref" || name === "Condition" ? name : `Fn::${name.replace(/^Fn::/, "")}`;
}

/** The reference that a function of one argument node is. A list is its arguments; `A.B` names an attribute. */
export function referenceOf(name: string, argument: Node, range: Range): ReferenceNode {
  const list = argument.kind === "sequence" ? argument.items : [argument];
  return { kind: "reference", range, name, text: textOf(name, list), arguments: list };
}

/** `{ "Fn::Sub": … }` and `{ "Ref": … }` are the same references as the short forms. */
export function longForm(map: MapNode): Node {
  const [only] = map.entries;
  if (only === undefined || map.entries.length !== 1 || !isFunction(only)) return map;
  return referenceOf(only.key, only.value, map.range);
}

/** `Condition` is a function in conditions only, where its map has no other key; `Fn::ForEach` and `Transform` stay maps. */
function isFunction({ key, value }: Entry): boolean {
  if (key === "Ref") return value.kind === "scalar";
  return /^Fn::(?!ForEach|Transform)\w+$/.test(key);
}

function textOf(name: string, list: readonly Node[]): string {
  const texts = list.map((item) => (item.kind === "scalar" ? String(item.value ?? "") : ""));
  return name === "Fn::GetAtt" ? texts.join(".") : (texts[0] ?? "");
}
