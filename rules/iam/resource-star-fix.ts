import type { Edit, Fix, Plain } from "../model/fix.ts";
import type { Item, Policy, Statement } from "../model/policy.ts";
import type { Scope } from "../model/scope.ts";
import { actedOn, arnTemplate, ownArns } from "./arn-texts.ts";
import { isWritten, removedItems, replacedItem, statementLike, statementList } from "./fixes.ts";
import { acceptsArns } from "./star-actions.ts";
import type { StarAction } from "./star-actions.ts";

/** How many ARNs a fix writes at most. */
const most = 5;

/**
 * Fixes that put ARNs in the place of `*`: those of the template's own resources where there is one of each type, and
 * templates to fill in. Actions that accept nothing but `*` move to a statement of their own.
 */
export function resourceStarFixes(
  policy: Policy,
  statement: Statement,
  star: Item,
  found: readonly StarAction[],
  scope: Scope,
): readonly Fix[] {
  if (!isWritten(policy) || statement.resources === undefined) return [];
  const bare = found.filter(({ facts }) => !facts.some(acceptsArns));
  const split = bare.length === 0 ? [] : splitOff(policy, statement, bare);
  const types = actedOn(found.flatMap(({ facts }) => facts.filter(acceptsArns)));
  if (split === undefined || types.length === 0 || types.length > most) return [];
  const moved = bare.length === 0 ? "" : `, and move what accepts only * to a statement of its own`;
  const own = ownArns(policy, scope, types);
  const fixes =
    own === undefined ? [] : [fixOf(statement, star, own.arns, split, `Limit to ${own.names.join(" and ")}${moved}`)];
  const templates = types.map((type) => arnTemplate(policy, type));
  return [
    ...fixes,
    fixOf(statement, star, templates, split, `Limit to ARNs (fill in what stands in <>)${moved}`),
  ].flatMap((fix) => fix ?? []);
}

function fixOf(
  { resources }: Statement,
  star: Item,
  arns: readonly Plain[],
  split: readonly Edit[],
  title: string,
): Fix | undefined {
  const edits = resources === undefined ? undefined : replacedItem(resources, star, arns);
  return edits === undefined ? undefined : { title, safety: "review", edits: [...edits, ...split] };
}

function splitOff(policy: Policy, statement: Statement, bare: readonly StarAction[]): readonly Edit[] | undefined {
  const { actions, map } = statement;
  const removed =
    actions === undefined
      ? undefined
      : removedItems(
          actions,
          bare.map(({ item }) => item),
        );
  const names = bare.map(({ text }) => text);
  const [only] = names;
  const added = statementLike(statement, {
    Action: names.length === 1 && only !== undefined ? only : names,
    Resource: "*",
  });
  if (removed === undefined || added === undefined || statementList(policy, statement) === undefined) return undefined;
  return [...removed, { edit: "insertAfter", item: map, to: added }];
}
