import type { Edit, Property } from "../../../model/index.ts";

/** A switch that is on, in the place of a list that AWS does not take beside it; undefined where the list stands in no file. */
export function switchInPlaceOf({ key, value }: Property, name: string): readonly Edit[] | undefined {
  if (key.in !== "file" || value.at.in !== "file") return undefined;
  // A list of lines in YAML goes with its lines.
  if (value.node?.kind === "sequence" && value.node.style === "block")
    return [
      { edit: "text", at: { ...key, range: { ...key.range, end: value.node.range.end } }, text: `${name}: true` },
    ];
  return [
    { edit: "text", at: key, text: name },
    { edit: "set", target: value, to: true },
  ];
}
