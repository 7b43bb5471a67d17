import type { Condition, Item, Policy, Principals, Statement } from "../model/policy.ts";
import { isNegated, isRequired, operatorOf } from "./conditions.ts";
import { covers, coversAction } from "./match.ts";
import { textsOf } from "./subject.ts";

/** The items of a principal that name everyone: `*`, and ARNs of every account, which AWS refuses but their author meant so. */
export function everyone(principals: Principals | undefined): readonly Item[] {
  if (principals === undefined) return [];
  const arns = [...principals.byType].flatMap(([type, items]) => (type === "AWS" ? items : []));
  const plain =
    principals.value.is === "scalar"
      ? [{ text: String(principals.value.value), known: true, at: principals.value.at, value: principals.value }]
      : [];
  const wide = [...arns, ...plain].filter(({ text }) => text !== undefined && /^arn:[^:]*:iam::\*:/.test(text));
  return [...principals.any, ...wide];
}

/** Keys by which AWS says who calls or from where, so that a condition on one shuts out the rest of the world. */
const callerKeys = new Set(
  [
    "aws:PrincipalArn aws:PrincipalAccount aws:PrincipalOrgID aws:PrincipalOrgPaths aws:PrincipalServiceName",
    "aws:PrincipalServiceNamesList aws:SourceArn aws:SourceAccount aws:SourceOrgID aws:SourceOrgPaths aws:SourceOwner",
    "aws:SourceVpc aws:SourceVpcArn aws:SourceVpce aws:SourceIp aws:VpcSourceIp aws:VpceAccount aws:VpceOrgID",
    "aws:VpceOrgPaths aws:userid aws:username kms:CallerAccount kms:ViaService",
    "s3:DataAccessPointAccount s3:DataAccessPointArn s3:AccessPointNetworkOrigin lambda:EventSourceToken",
    "lambda:SourceFunctionArn elasticfilesystem:AccessPointArn sns:Endpoint",
  ].flatMap((line) => line.toLowerCase().split(" ")),
);

/** Keys that are true or false, and shut out strangers where they are required to be true. */
const callerFlags = new Set([
  "aws:principalisawsservice",
  "elasticfilesystem:accessedviamounttarget",
  "kms:grantisforawsresource",
]);

/** Keys that say who calls, more than from where: the statement names its principals there instead of in `Principal`. */
const identityKeys = new Set(
  ["aws:PrincipalArn aws:PrincipalAccount aws:PrincipalOrgID aws:PrincipalOrgPaths aws:userid"].flatMap((line) =>
    line.toLowerCase().split(" "),
  ),
);

/** Whether a statement that names everyone is open to some callers only. What is not known is taken to be enough. */
export function restrictsCallers({ conditions, conditionsKnown }: Statement): boolean {
  return !conditionsKnown || conditions.some((condition) => isRequired(condition) && isEffective(condition));
}

/** Whether a statement that names everyone says in a condition which principals it means. */
export function namesCallers({ conditions, conditionsKnown }: Statement): boolean {
  return (
    !conditionsKnown ||
    conditions.some(
      (condition) => identityKeys.has(condition.key.toLowerCase()) && isRequired(condition) && isEffective(condition),
    )
  );
}

/** Whether a condition on who calls keeps those out who call without signing in, whomever else it lets in. */
export function needsSignIn({ conditions }: Statement): boolean {
  return conditions.some(
    (condition) => identityKeys.has(condition.key.toLowerCase()) && isRequired(condition) && !isNegated(condition),
  );
}

/** Whether another statement refuses everyone whom an Allow for everyone should not reach. */
export function refusesOthers(policy: Policy, allow: Statement): boolean {
  return policy.statements.some((deny) => deny.effect === "Deny" && refusesStrangers(deny) && deniesSame(deny, allow));
}

function refusesStrangers({ principals, notPrincipals, conditions, conditionsKnown }: Statement): boolean {
  if (notPrincipals !== undefined) return true;
  if (everyone(principals).length === 0) return false;
  if (!conditionsKnown) return true;
  return conditions.every((condition) => isShutOut(condition));
}

/** `StringNotEquals aws:PrincipalOrgID` in a Deny; `aws:PrincipalIsAWSService false` beside it makes an exception for AWS. */
function isShutOut(condition: Condition): boolean {
  if (isNegated(condition)) return isEffective(condition);
  const { test } = operatorOf(condition.operator);
  return (
    (test === "bool" || test === "null") &&
    (callerFlags.has(condition.key.toLowerCase()) ||
      callerKeys.has(condition.key.toLowerCase()) ||
      condition.key.toLowerCase() === "aws:viaawsservice")
  );
}

function deniesSame(deny: Statement, allow: Statement): boolean {
  if (deny.actions === undefined) return true;
  const denied = textsOf(deny.actions.items);
  const allowed = textsOf(allow.actions?.items);
  if (!allowed.every((action) => denied.some((pattern) => coversAction(pattern, action)))) return false;
  if (deny.resources === undefined || deny.resources.items.some(({ known }) => !known)) return true;
  const refused = textsOf(deny.resources.items);
  return textsOf(allow.resources?.items).every((resource) => refused.some((pattern) => covers(pattern, resource)));
}

function isEffective(condition: Condition): boolean {
  const { values } = condition;
  const name = condition.key.toLowerCase();
  if (callerFlags.has(name)) return values.every(({ known, text }) => !known || text?.toLowerCase() === "true");
  if (!isNegated(condition) && name === "aws:principalarn" && values.some(isOfAnyAccount)) return false;
  return callerKeys.has(name) && values.every((value) => isNarrow(name, value));
}

/** `arn:aws:iam::*:role/deploy`: strangers can call a role of theirs so. */
function isOfAnyAccount({ known, text = "" }: Item): boolean {
  return known && /^arn:[^:]*:[^:]*:[^:]*:[*?]+:/.test(text);
}

/** Whether a value leaves most of the world out: no bare wildcard, no whole internet, no ARN of any account. */
function isNarrow(key: string, { known, text }: Item): boolean {
  if (!known || text === undefined) return true;
  if (/^[*?]+$/.test(text) || text === "o-*") return false;
  if (key.endsWith("sourceip")) return !text.endsWith("/0");
  if (!text.startsWith("arn:")) return true;
  const [, , , , account = "", ...resource] = text.split(":");
  return /\d/.test(account) || !/^[*?/]*$/.test(resource.join(":").replace(/^[a-z-]+[/:](?=[*?])/, ""));
}
