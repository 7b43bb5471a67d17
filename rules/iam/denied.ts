import type { Policy, Statement } from "../model/policy.ts";
import { covers, coversAction } from "./match.ts";
import { textsOf } from "./subject.ts";

/** Whether the same policy denies an action outright, on everything that is meant: an Allow of it then grants nothing. */
export function isDenied({ statements }: Policy, action: string, resource: string): boolean {
  return statements.some(
    (statement) =>
      statement.effect === "Deny" &&
      isOutright(statement) &&
      deniesAction(statement, action) &&
      deniesResource(statement, resource),
  );
}

function isOutright({ conditions, conditionsKnown, principals, notPrincipals }: Statement): boolean {
  return conditionsKnown && conditions.length === 0 && principals === undefined && notPrincipals === undefined;
}

function deniesAction({ actions, notActions }: Statement, action: string): boolean {
  if (actions !== undefined) return textsOf(actions.items).some((pattern) => coversAction(pattern, action));
  if (notActions === undefined || notActions.items.some(({ known }) => !known)) return false;
  return !textsOf(notActions.items).some((pattern) => coversAction(pattern, action) || coversAction(action, pattern));
}

function deniesResource({ resources }: Statement, resource: string): boolean {
  return textsOf(resources?.items).some((pattern) => covers(pattern, resource));
}
