import type { Condition, Item, Statement } from "../model/policy.ts";

/** A condition operator taken apart, e.g. `ForAnyValue:StringLikeIfExists`. */
export interface Operator {
  readonly qualifier: "foranyvalue" | "forallvalues" | undefined;
  /** In lower case, without qualifier and `IfExists`. */
  readonly test: string;
  readonly ifExists: boolean;
}

/** The parts of an operator; AWS takes it in any case. */
export function operatorOf(text: string): Operator {
  const match = /^(?:(foranyvalue|forallvalues):)?(.*?)(ifexists)?$/.exec(text.trim().toLowerCase());
  const qualifier = match?.[1];
  return {
    qualifier: qualifier === "foranyvalue" || qualifier === "forallvalues" ? qualifier : undefined,
    test: match?.[2] ?? "",
    ifExists: match?.[3] !== undefined,
  };
}

const positive = new Set([
  "stringequals",
  "stringequalsignorecase",
  "stringlike",
  "arnequals",
  "arnlike",
  "ipaddress",
  "bool",
  "binaryequals",
]);
const negative = new Set([
  "stringnotequals",
  "stringnotequalsignorecase",
  "stringnotlike",
  "arnnotequals",
  "arnnotlike",
  "notipaddress",
]);

/** Whether a request without the key, or with another value, does not meet the condition. */
export function isRequired({ operator }: Condition): boolean {
  const { qualifier, test, ifExists } = operatorOf(operator);
  return positive.has(test) && !ifExists && qualifier !== "forallvalues";
}

/** Whether a condition is met by every value but the ones it lists. */
export function isNegated({ operator }: Condition): boolean {
  return negative.has(operatorOf(operator).test);
}

/** Whether a value says anything at all; what is not known is taken to. */
function saysSomething({ known, text }: Item): boolean {
  return !known || text === undefined || !/^[*?]+$/.test(text);
}

/** Conditions on the resource itself or on what the request is for: with one, `*` is no longer everything. */
const scoping =
  /(^|:)(resource|secret|object)tag\/|:existingobjecttag\/|^aws:requesttag\/|^kms:(viaservice|grantisforawsresource|encryptioncontext|resourcealiases)|^iam:(awsservicename|permissionsboundary|passedtoservice|policyarn)$|^cloudwatch:namespace$/;

/** Whether a statement's conditions say which resources are meant. */
export function scopesResources({ conditions }: Statement): boolean {
  return conditions.some(
    (condition) =>
      isRequired(condition) && scoping.test(condition.key.toLowerCase()) && condition.values.every(saysSomething),
  );
}

/** Whether a statement has a condition that some requests do not meet. */
export function isConditional({ conditions }: Statement): boolean {
  return conditions.some(
    (condition) => !operatorOf(condition.operator).ifExists && condition.values.every(saysSomething),
  );
}
