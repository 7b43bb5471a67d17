import type { Fix } from "../model/fix.ts";
import type { Element, Item, Policy, Statement } from "../model/policy.ts";
import type { Problem } from "../model/rule.ts";
import { everyone, restrictsCallers } from "./callers.ts";
import { isEveryAction, wholeService } from "./expand.ts";
import { isWritten, removedItems, replacedItem } from "./fixes.ts";
import { called, lowered } from "./subject.ts";

/** What a rule about one service's resource policies says, and what its fix leaves. */
export interface EveryAction {
  readonly service: string;
  /** E.g. `the bucket`. */
  readonly noun: string;
  /** The action that a fix writes, for the author to go on from. */
  readonly instead: string;
}

/** The Allow statements of a service's resource policies that allow all of its actions. */
export function* everyActionProblems(policy: Policy, about: EveryAction): Generator<Problem> {
  if (policy.kind !== "resource" || policy.service !== about.service) return;
  for (const statement of policy.statements) {
    if (statement.effect !== "Allow" || statement.actions === undefined) continue;
    for (const item of statement.actions.items) {
      if (!item.known || item.text === undefined) continue;
      if (!isEveryAction(item.text) && wholeService(item.text) !== about.service) continue;
      const fix = isWritten(policy) ? fixOf(statement.actions, item, about) : undefined;
      yield {
        message: `${called(policy, statement)} allows every action on ${about.noun}: ${item.text}`,
        at: item.at,
        ...(isOpen(statement) ? {} : { severity: lowered("high", 1) }),
        ...(fix === undefined ? {} : { fixes: [fix] }),
      };
    }
  }
}

/** Where other actions stand beside it, they are what is meant. */
function fixOf(actions: Element, item: Item, { instead }: EveryAction): Fix | undefined {
  const without = removedItems(actions, [item]);
  if (without !== undefined) return { title: `Remove ${item.text} from the actions`, safety: "review", edits: without };
  const edits = replacedItem(actions, item, [instead]);
  return edits === undefined ? undefined : { title: `Allow ${instead} only`, safety: "review", edits };
}

/** Named principals and conditions on who calls weigh less. */
function isOpen(statement: Statement): boolean {
  return everyone(statement.principals).length > 0 && !restrictsCallers(statement);
}
