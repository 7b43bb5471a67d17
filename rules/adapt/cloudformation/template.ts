import { entryOf, textOf } from "../../model/node.ts";
import type { Entry, MapNode, Node, ScalarNode } from "../../model/node.ts";
import type { Through, Value } from "../../model/value.ts";

/** The sections of one CloudFormation template. */
export interface Template {
  readonly uri: string;
  readonly root: MapNode;
  readonly sam: boolean;
  /** A macro that goes over the whole template and may add anything anywhere. */
  readonly macro: string | undefined;
  readonly parameters: ReadonlyMap<string, Entry>;
  readonly mappings: ReadonlyMap<string, Entry>;
  readonly conditions: ReadonlyMap<string, Entry>;
  readonly globals: MapNode | undefined;
  readonly resources: readonly Entry[];
  readonly outputs: ReadonlyMap<string, Entry>;
  /** What a text with variables of its own (`${self:custom.x}`) stands for; undefined where it has none. */
  readonly variables?: (node: ScalarNode, resolve: (node: Node) => Value | undefined) => Value | undefined;
  /** Resources that are called otherwise than by their logical id: logical id → what they are called. */
  readonly names?: ReadonlyMap<string, string>;
  /** What the stack around it gives to parameters, as a nested stack. */
  readonly given?: ReadonlyMap<string, Value>;
  /** The stacks around it, the innermost first. */
  readonly calls?: readonly Through[];
}

const resourceType = /^(AWS|Alexa|Custom)::/;

/** The template that a document is, or undefined where it is not CloudFormation. */
export function templateOf(uri: string, root: Node | undefined): Template | undefined {
  if (root?.kind !== "map") return undefined;
  const resources = entryOf(root, "Resources")?.value;
  if (resources?.kind !== "map") return undefined;
  const unfolded = resources.entries.flatMap(unfold);
  const declared = entryOf(root, "AWSTemplateFormatVersion") !== undefined || entryOf(root, "Transform") !== undefined;
  if (!declared && !unfolded.some((entry) => resourceType.test(typeOf(entry) ?? ""))) return undefined;
  const transforms = transformsOf(entryOf(root, "Transform")?.value);
  return {
    uri,
    root,
    // The types are SAM's own: a template that forgot its `Transform` still means them.
    sam:
      transforms.some((name) => name.startsWith("AWS::Serverless-")) ||
      unfolded.some((entry) => typeOf(entry)?.startsWith("AWS::Serverless::") === true),
    macro: transforms.find((name) => !name.startsWith("AWS::")),
    parameters: section(root, "Parameters"),
    mappings: section(root, "Mappings"),
    conditions: section(root, "Conditions"),
    globals: mapOf(entryOf(root, "Globals")?.value),
    resources: unfolded,
    outputs: section(root, "Outputs"),
  };
}

/** The `Type` of a resource entry, where it is written as text. */
export function typeOf(entry: Entry): string | undefined {
  return textOf(entryOf(entry.value, "Type")?.value);
}

function section(root: MapNode, name: string): ReadonlyMap<string, Entry> {
  const entries = mapOf(entryOf(root, name)?.value)?.entries ?? [];
  return new Map(entries.map((entry) => [entry.key, entry]));
}

function mapOf(node: Node | undefined): MapNode | undefined {
  return node?.kind === "map" ? node : undefined;
}

/** The body of `Fn::ForEach::Name: [identifier, collection, { key: body }]` is judged once, as it is written. */
function unfold(entry: Entry): readonly Entry[] {
  if (!entry.key.startsWith("Fn::ForEach::")) return [entry];
  const body = entry.value.kind === "sequence" ? entry.value.items[2] : undefined;
  return body?.kind === "map" ? body.entries.flatMap(unfold) : [];
}

/** The names of the macros that go over a template, in order. */
function transformsOf(transform: Node | undefined): readonly string[] {
  const written = transform?.kind === "sequence" ? transform.items : [transform];
  return written.flatMap((each) => textOf(each) ?? textOf(entryOf(each, "Name")?.value) ?? []);
}
