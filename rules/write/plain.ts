import { PlainConcat, PlainReference } from "../model/fix.ts";
import type { Plain, PlainMap } from "../model/fix.ts";

/** Names that a fix gives to resources it adds: as asked for → as they are, made unique in the file. */
export type AddedNames = ReadonlyMap<string, string>;

/** Whether a plain value is a map to write, not a reference. */
export function isPlainMap(value: Plain): value is PlainMap {
  return (
    typeof value === "object" &&
    !Array.isArray(value) &&
    !(value instanceof PlainReference) &&
    !(value instanceof PlainConcat)
  );
}

/** Whether a plain value is a list to write. */
export function isPlainList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

/** The logical id, pseudo parameter or attribute that a reference writes, e.g. `Logs`, `Logs.Arn`, `AWS::AccountId`. */
export function targetText({ target, attribute }: PlainReference, added: AddedNames): string {
  if ("pseudo" in target) return `AWS::${target.pseudo}`;
  const id = "added" in target ? (added.get(target.added) ?? target.added) : (target.logicalId ?? target.id);
  return attribute === "Arn" ? `${id}.Arn` : id;
}

/** A reference as CloudFormation's JSON: `{ Ref }`, `{ Fn::GetAtt }` or `{ Fn::Sub }`. */
export function longReference(value: PlainReference | PlainConcat, added: AddedNames): PlainMap {
  if (value instanceof PlainConcat) return { "Fn::Sub": subText(value, added) };
  const text = targetText(value, added);
  return text.endsWith(".Arn") ? { "Fn::GetAtt": [text.slice(0, -4), "Arn"] } : { Ref: text };
}

/** The text of an `Fn::Sub`. */
export function subText({ pieces }: PlainConcat, added: AddedNames): string {
  return pieces
    .map((piece) => (typeof piece === "string" ? piece.replaceAll("${", "${!") : `\${${targetText(piece, added)}}`))
    .join("");
}

/** Two maps as one; the later value wins where both are not maps. */
export function mergedPlain(left: PlainMap, right: PlainMap): PlainMap {
  const merged: Record<string, Plain> = { ...left };
  for (const [key, value] of Object.entries(right)) {
    const below = merged[key];
    merged[key] = below !== undefined && isPlainMap(below) && isPlainMap(value) ? mergedPlain(below, value) : value;
  }
  return merged;
}

/** `a.b.c = value` as nested maps. */
export function nested(path: readonly string[], value: Plain): PlainMap {
  const [key = "", ...rest] = path;
  return { [key]: rest.length === 0 ? value : nested(rest, value) };
}
