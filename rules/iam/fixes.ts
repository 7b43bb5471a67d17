import { PlainConcat, PlainReference } from "../model/fix.ts";
import type { Edit, Plain, PlainMap } from "../model/fix.ts";
import type { Element, Item, Policy, Statement } from "../model/policy.ts";
import type { ListValue, Value } from "../model/value.ts";

/** Whether a policy stands in a file, where fixes can be made. */
export function isWritten({ at }: Pick<Policy, "at">): boolean {
  return at.in === "file";
}

/** Edits that put strings in the place of one item; undefined where the item does not stand there as such. */
export function replacedItem(element: Element, { value }: Item, to: readonly Plain[]): readonly Edit[] | undefined {
  const [first, ...rest] = to;
  if (first === undefined || value.node?.kind !== "scalar" || (value.is === "scalar" && value.through !== undefined))
    return undefined;
  if (element.list?.items.includes(value) === true) {
    return [
      { edit: "set", target: value, to: first },
      ...rest.map((text): Edit => ({ edit: "insertAfter", item: value, to: text })),
    ];
  }
  return element.value === value ? [{ edit: "set", target: value, to: rest.length === 0 ? first : to }] : undefined;
}

/** Edits that take some items out of a list and leave at least one. */
export function removedItems({ list }: Element, items: readonly Item[]): readonly Edit[] | undefined {
  if (list === undefined || items.length >= list.items.length) return undefined;
  const written = items.every(({ value }) => list.items.includes(value) && value.node?.kind === "scalar");
  return written ? items.map(({ value }): Edit => ({ edit: "remove", target: value })) : undefined;
}

/** The list of statements that a statement stands in, so that another one can be put beside it. */
export function statementList({ document }: Policy, { map }: Statement): ListValue | undefined {
  const statements = document.is === "map" ? document.entries.get("Statement")?.value : document;
  return statements?.is === "list" && statements.items.includes(map) && map.node !== undefined ? statements : undefined;
}

/** A value as it would be written again; undefined where a part of it is not known. */
export function plainOf(value: Value | undefined): Plain | undefined {
  switch (value?.is) {
    case "scalar":
      return value.through === undefined ? value.value : undefined;
    case "list": {
      const items = value.items.map(plainOf);
      return items.includes(undefined) ? undefined : items.flatMap((item) => (item === undefined ? [] : [item]));
    }
    case "map": {
      const map: Record<string, Plain> = {};
      for (const [key, property] of value.entries) {
        const plain = plainOf(property.value);
        if (plain === undefined) return undefined;
        map[key] = plain;
      }
      return value.opaque === undefined ? map : undefined;
    }
    default:
      return undefined;
  }
}

/** A new statement with the conditions of another one; undefined where they are not known. */
export function statementLike({ map, conditionsKnown }: Statement, elements: PlainMap): PlainMap | undefined {
  const written = map.entries.get("Condition")?.value;
  if (!conditionsKnown) return undefined;
  if (written === undefined) return { Effect: "Allow", ...elements };
  const conditions = plainOf(written);
  return conditions === undefined ? undefined : { Effect: "Allow", ...elements, Condition: conditions };
}

/** The language that a policy's values are written in; references work in a template's own syntax only, not in text. */
export function languageOf(policy: Policy): "cloudformation" | "terraform" | "text" {
  const { resource, document } = policy;
  if (resource === undefined || !holds(resource.properties, document)) return "text";
  return resource.source === "account" || resource.source === "cdk" ? "text" : resource.source;
}

function holds(value: Value, wanted: Value): boolean {
  if (value === wanted || (value.is === "map" && wanted.is === "map" && value.entries === wanted.entries)) return true;
  switch (value.is) {
    case "map":
      return [...value.entries.values()].some((property) => holds(property.value, wanted));
    case "list":
      return value.items.some((item) => holds(item, wanted));
    case "choice":
      return value.branches.some((branch) => branch.value !== undefined && holds(branch.value, wanted));
    default:
      return false;
  }
}

/** The account itself as principal: all of its users and roles that its own policies allow. */
export function accountRoot(policy: Policy): { readonly arn: Plain; readonly placeholder: boolean } {
  if (languageOf(policy) === "cloudformation") {
    const pieces = [
      "arn:",
      new PlainReference({ pseudo: "Partition" }),
      ":iam::",
      new PlainReference({ pseudo: "AccountId" }),
      ":root",
    ];
    return { arn: new PlainConcat(pieces), placeholder: false };
  }
  const account = ownAccount(policy);
  return { arn: `arn:aws:iam::${account ?? "<account>"}:root`, placeholder: account === undefined };
}

/** The account that the policy's own resource ARNs name, where they all name the same. */
function ownAccount({ statements }: Policy): string | undefined {
  const accounts = new Set(
    statements.flatMap(({ resources }) =>
      (resources?.items ?? []).flatMap(({ text }) => /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(text ?? "")?.[1] ?? []),
    ),
  );
  const [only] = accounts;
  return accounts.size === 1 ? only : undefined;
}
