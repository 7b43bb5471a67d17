import { PlainConcat, PlainReference } from "../../model/fix.ts";
import type { Plain } from "../../model/fix.ts";
import { terraformMap } from "../../data/terraform-map/index.ts";
import { isPlainList, isPlainMap } from "../plain.ts";

/** Resources that a fix adds, by the name it asked for. */
export type AddedResources = ReadonlyMap<string, Address>;

/** Where a resource stands in its module. */
export interface Address {
  readonly type: string;
  readonly label: string;
}

/** The type of an address that is no resource's: a variable of the module. */
export const variable = "variable";

/** A reference to one of many: what stands in place of the resource's address, e.g. `aws_vpc.main[count.index]`. */
export class ReferenceToOne extends PlainReference {
  readonly subject: (id: string) => string;
  constructor({ target, attribute }: PlainReference, subject: ReferenceToOne["subject"]) {
    super(target, attribute);
    this.subject = subject;
  }
}

/** Whether all references in a value can be written. */
export function isWritable(value: Plain, canName: (reference: PlainReference) => boolean): boolean {
  if (value instanceof PlainReference) return canName(value);
  if (value instanceof PlainConcat)
    return value.pieces.every((piece) => typeof piece === "string" || isWritable(piece, canName));
  if (isPlainList(value)) return value.every((item) => isWritable(item, canName));
  return !isPlainMap(value) || Object.values(value).every((item) => isWritable(item, canName));
}

/** A reference as an HCL expression, e.g. `aws_s3_bucket.logs.arn`; `attribute` is what the place names of its target. */
export function referenceText(reference: PlainReference, added: AddedResources, attribute?: string): string {
  const target = targetOf(reference, added);
  if (target === undefined) return "null";
  if (target.type === variable) return `var.${target.label}`;
  const own = terraformMap.get(target.type)?.reference ?? "id";
  const id = `${target.type}.${target.label}`;
  const subject = reference instanceof ReferenceToOne ? reference.subject(id) : id;
  return `${subject}.${attribute ?? (reference.attribute === "Arn" ? "arn" : own)}`;
}

/** Pieces of one string as a template without its quotes: `${aws_s3_bucket.logs.arn}/*`. */
export function templateText(value: PlainReference | PlainConcat, added: AddedResources): string {
  const pieces = value instanceof PlainReference ? [value] : value.pieces;
  return pieces
    .map((piece) => (typeof piece === "string" ? escapedText(piece) : `\${${referenceText(piece, added)}}`))
    .join("");
}

/** Text inside quotes of HCL. */
export function escapedText(text: string): string {
  return JSON.stringify(text).slice(1, -1).replaceAll("${", "$${").replaceAll("%{", "%%{");
}

/** The address of a resource within its module, without the calls that lead there. */
export function addressOf(id: string): Address | undefined {
  const [label, type] = id.split(".").toReversed();
  return label === undefined || type === undefined ? undefined : { type, label };
}

/** What a reference names in the module: AWS's pseudo parameters are nothing there. */
export function targetOf({ target }: PlainReference, added: AddedResources): Address | undefined {
  if ("pseudo" in target) return undefined;
  return "added" in target ? added.get(target.added) : addressOf(target.id);
}
