import { arnSources } from "../data/arn-sources.ts";
import { PlainConcat, PlainReference } from "../model/fix.ts";
import type { Plain } from "../model/fix.ts";
import type { Policy } from "../model/policy.ts";
import type { Resource } from "../model/resource.ts";
import type { Scope } from "../model/scope.ts";
import type { ActionFacts, ResourceType } from "./catalogue.ts";
import { languageOf } from "./fixes.ts";

/** A resource type that actions act on. */
export interface ActedOn {
  readonly service: string;
  readonly type: ResourceType;
}

/** The resource types that some actions act on: those they require, else those they are named after, else the first. */
export function actedOn(actions: readonly ActionFacts[]): readonly ActedOn[] {
  const found = new Map<string, ActedOn>();
  for (const { service, name, resourceTypes } of actions) {
    for (const type of chosen(name, resourceTypes)) found.set(`${service}/${type.name}`, { service, type });
  }
  return [...found.values()];
}

function chosen(action: string, types: ActionFacts["resourceTypes"]): readonly ResourceType[] {
  const required = types.filter((type) => type.required);
  if (required.length > 0) return required.map(({ type }) => type);
  const lower = action.toLowerCase();
  const named = types.filter(({ type }) => lower.includes(type.name.toLowerCase().replaceAll(/[^a-z]/g, "")));
  const [first] = named.length > 0 ? named : types;
  return first === undefined ? [] : [first.type];
}

/** The ARN of a type with its names as placeholders such as `<table-name>`, in the policy's own language. */
export function arnTemplate(policy: Policy, { type }: ActedOn): Plain {
  const template = (type.arns[0] ?? "*").replaceAll(/\$\{(\w+)\}/g, (whole, name: string) =>
    pseudo(name) === undefined ? placeholder(name) : whole,
  );
  if (languageOf(policy) !== "cloudformation") {
    return template
      .replaceAll("${Partition}", "aws")
      .replaceAll("${Region}", "<region>")
      .replaceAll("${Account}", "<account>");
  }
  const pieces = template.split(/(\$\{\w+\})/).map((piece) => {
    const name = pseudo(piece.slice(2, -1));
    return piece.startsWith("${") && name !== undefined ? new PlainReference({ pseudo: name }) : piece;
  });
  return new PlainConcat(pieces.filter((piece) => piece !== ""));
}

function pseudo(name: string): "Partition" | "Region" | "AccountId" | undefined {
  if (name === "Account") return "AccountId";
  return name === "Partition" || name === "Region" ? name : undefined;
}

/** `${TableName}` is `<table-name>`; of objects and log streams all are meant. */
function placeholder(name: string): string {
  if (name === "ObjectName" || name === "LogStreamName") return "*";
  return `<${name.replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase()}>`;
}

/** The ARNs of the resources of the same template, where each type has exactly one there; undefined otherwise. */
export function ownArns(
  policy: Policy,
  scope: Scope,
  types: readonly ActedOn[],
): { readonly arns: readonly Plain[]; readonly names: readonly string[] } | undefined {
  if (languageOf(policy) === "text") return undefined;
  const arns: Plain[] = [];
  const names = new Set<string>();
  for (const { service, type } of types) {
    const source = arnSources[`${service}/${type.name.toLowerCase()}`];
    const candidates =
      source === undefined
        ? []
        : scope.resources.filter((resource) => resource.type === source.type && sameFile(resource, policy));
    const [only] = candidates;
    if (source === undefined || only === undefined || candidates.length > 1) return undefined;
    const reference = new PlainReference(only, source.attribute);
    arns.push(source.suffix === undefined ? reference : new PlainConcat([reference, source.suffix]));
    names.add(only.id);
  }
  return { arns, names: [...names] };
}

/** A Terraform module is a directory, a template a file. */
function sameFile({ at, source }: Resource, policy: Policy): boolean {
  if (at.in !== "file" || policy.at.in !== "file") return false;
  return source === "terraform" || at.uri === policy.at.uri;
}
