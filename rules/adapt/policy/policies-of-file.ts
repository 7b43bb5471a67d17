import type { MapNode, Node } from "../../model/node.ts";
import type { FileOrigin } from "../../model/origin.ts";
import type { Parsed } from "../../model/parsed.ts";
import type { Policy } from "../../model/policy.ts";
import { parseEmbeddedJson } from "../../parse/embedded-json.ts";
import { kindOfDocument } from "./kind-of-document.ts";
import { looksLikePolicy } from "./looks-like-policy.ts";
import { policyFromValue } from "./policy-from-value.ts";
import { documentOf, plainValue } from "./read.ts";

/** The policies in a file that is no template: found by their content, in whatever wrappers, as JSON text too. */
export function policiesOfFile({ file: { uri }, roots }: Parsed): readonly Policy[] {
  return roots.flatMap((root) => [...policiesIn(root, { uri, key: "", label: undefined })]);
}

/** Where the walk is: the key above, and what the maps around call themselves. */
interface Place {
  readonly uri: string;
  readonly key: string;
  readonly label: string | undefined;
}

function* policiesIn(node: Node, place: Place): Generator<Policy> {
  if (node.kind === "sequence") for (const item of node.items) yield* policiesIn(item, place);
  if (node.kind === "scalar" && /policy|document/i.test(place.key)) yield* policiesInText(node, place);
  if (node.kind !== "map") return;
  if (looksLikePolicy(node)) {
    const policy = policyOf(node, place);
    if (policy !== undefined) yield policy;
    return;
  }
  if (isOldVersion(node)) return;
  const label = labelOf(node) ?? place.label;
  for (const { key, value } of node.entries) yield* policiesIn(value, { ...place, key, label });
}

function* policiesInText(node: Extract<Node, { kind: "scalar" }>, place: Place): Generator<Policy> {
  if (typeof node.value !== "string" || !/Statement/i.test(node.value)) return;
  const inner = parseEmbeddedJson(node);
  if (inner !== undefined) return yield* policiesIn(inner, place);
  const at: FileOrigin = { in: "file", uri: place.uri, range: node.range };
  const document = documentOf({ is: "scalar", value: node.value, at });
  const policy = document?.is === "map" ? identified(document, place, at) : undefined;
  if (policy !== undefined) yield policy;
}

function policyOf(node: MapNode, place: Place): Policy | undefined {
  const at: FileOrigin = { in: "file", uri: place.uri, range: node.range };
  const statement = node.entries.findLast(({ key }) => key.toLowerCase() === "statement");
  const name: FileOrigin = { ...at, range: statement?.keyRange ?? node.range };
  return identified(plainValue(node, at), place, name);
}

function identified(
  document: Parameters<typeof policyFromValue>[0],
  { key, uri, label }: Place,
  name: FileOrigin,
): Policy | undefined {
  const policy = policyFromValue(document, { kind: "identity", name, ...(label === undefined ? {} : { label }) });
  return policy === undefined ? undefined : { ...policy, ...kindOfDocument(policy.statements, key, uri) };
}

/** A version of a managed policy that is not in force. */
function isOldVersion(node: MapNode): boolean {
  return node.entries.some(
    ({ key, value }) => key === "IsDefaultVersion" && value.kind === "scalar" && value.value === false,
  );
}

function labelOf(node: MapNode): string | undefined {
  for (const name of ["PolicyName", "RoleName", "UserName", "GroupName"]) {
    const value = node.entries.find(({ key }) => key === name)?.value;
    if (value?.kind === "scalar" && typeof value.value === "string") return value.value;
  }
  return undefined;
}
