import { passedToServices } from "../data/passed-to-services.ts";
import type { Edit, Fix, Plain } from "../model/fix.ts";
import type { Item, Policy, Statement } from "../model/policy.ts";
import { operatorOf } from "./conditions.ts";
import { partsOf } from "./expand.ts";
import { isWritten, plainOf, removedItems, statementLike, statementList } from "./fixes.ts";
import { textsOf } from "./subject.ts";

/**
 * A fix that lets roles be passed to some services only: those whose actions stand beside `iam:PassRole`, or a
 * placeholder. Other actions of the statement know no such key, so `iam:PassRole` gets a statement of its own.
 */
export function passRoleFix(policy: Policy, statement: Statement, pass: Item): Fix | undefined {
  const { actions, resources, map } = statement;
  if (!isWritten(policy) || actions === undefined || resources === undefined || map.node === undefined)
    return undefined;
  if (!statement.conditionsKnown || pass.text?.toLowerCase() !== "iam:passrole") return undefined;
  const services = guessed(policy, statement);
  const to: Plain = services.length === 1 ? (services[0] ?? "") : services;
  const title = services.some((service) => service.includes("<"))
    ? "Limit iam:PassRole to one service (fill in <service>)"
    : `Limit iam:PassRole to ${services.join(" and ")}`;
  if (actions.items.length === 1) {
    const optional = statement.conditions.find(
      ({ key, operator }) => key.toLowerCase() === "iam:passedtoservice" && operatorOf(operator).ifExists,
    );
    if (
      optional !== undefined ||
      statement.conditions.some(({ operator }) => operatorOf(operator).test === "stringequals")
    )
      return undefined;
    return {
      title,
      safety: "review",
      edits: [{ edit: "put", on: map, path: ["Condition", "StringEquals", "iam:PassedToService"], to }],
    };
  }
  const own = ownStatement(policy, statement, pass, to);
  return own === undefined ? undefined : { title: `${title}, in a statement of its own`, safety: "review", edits: own };
}

function ownStatement(policy: Policy, statement: Statement, pass: Item, to: Plain): readonly Edit[] | undefined {
  const { actions, resources, map } = statement;
  const removed = actions === undefined ? undefined : removedItems(actions, [pass]);
  const resource = plainOf(resources?.value);
  if (removed === undefined || resource === undefined || statement.conditions.length > 0) return undefined;
  if (statementList(policy, statement) === undefined) return undefined;
  const added = statementLike(statement, {
    Action: "iam:PassRole",
    Resource: resource,
    Condition: { StringEquals: { "iam:PassedToService": to } },
  });
  return added === undefined ? undefined : [...removed, { edit: "insertAfter", item: map, to: added }];
}

/** The services whose writing actions stand in the statement, else in the policy. */
function guessed(policy: Policy, statement: Statement): readonly string[] {
  const beside = principals([statement]);
  const found = beside.length > 0 ? beside : principals(policy.statements.filter(({ effect }) => effect === "Allow"));
  return found.length === 0 || found.length > 3 ? ["<service>.amazonaws.com"] : found;
}

function principals(statements: readonly Statement[]): readonly string[] {
  const texts = statements.flatMap(({ actions }) => textsOf(actions?.items));
  const services = texts.flatMap((text) => {
    const parts = partsOf(text);
    if (parts === undefined || /^(Get|List|Describe|BatchGet)/i.test(parts.name)) return [];
    return passedToServices[parts.service.toLowerCase()] ?? [];
  });
  return [...new Set(services)];
}
