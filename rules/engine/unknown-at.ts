import type { Adapted } from "../adapt/adapted.ts";
import type { Range } from "../model/range.ts";
import type { Resource, ResourceSource } from "../model/resource.ts";
import type { UnknownValue, Value } from "../model/value.ts";

/** A written value that nobody can know before the deployment. */
export interface NotKnown {
  /** One sentence that says why. */
  readonly why: string;
  readonly range: Range;
}

/** The narrowest unknown value of a resource's properties at an offset of a file, with the reason in words. */
export function unknownAt(deployments: readonly Adapted[], uri: string, offset: number): NotKnown | undefined {
  let narrowest: NotKnown | undefined;
  for (const { source, properties } of deployments.flatMap(({ resources }): readonly Resource[] => resources)) {
    for (const value of unknownsIn(properties)) {
      if (value.at.in !== "file" || value.at.uri !== uri) continue;
      const { range } = value.at;
      if (offset < range.start || offset > range.end || range.start === range.end) continue;
      if (narrowest !== undefined && lengthOf(narrowest.range) <= lengthOf(range)) continue;
      narrowest = { why: reasonOf(value, source), range };
    }
  }
  return narrowest;
}

function* unknownsIn(value: Value | undefined): Generator<UnknownValue> {
  switch (value?.is) {
    case "unknown":
      yield value;
      return;
    case "map":
      for (const property of value.entries.values()) yield* unknownsIn(property.value);
      return;
    case "list":
      for (const item of value.items) yield* unknownsIn(item);
      return;
    case "choice":
      for (const branch of value.branches) yield* unknownsIn(branch.value);
  }
}

function lengthOf({ start, end }: Range): number {
  return end - start;
}

function reasonOf({ why, refersTo }: UnknownValue, source: ResourceSource): string {
  if (why.because === "unsupported") return `This cannot be worked out here: ${why.what}.`;
  if (why.because !== "reference") return "This could not be read.";
  return source === "terraform" ? inTerraform(why.to) : inTemplate(why.to, refersTo);
}

/** The first that matches the expression. */
const terraformReasons: readonly (readonly [RegExp, string])[] = [
  [
    /^var\.[\w-]+$/,
    "has no value here: no default, no `.tfvars` file that Terraform reads by itself, and no call gives one",
  ],
  [/^local\.[\w-]+$/, "is made of values that are not known here"],
  [/^data\./, "is read when Terraform plans"],
  [/^module\.[\w-]+/, "is an output of a module"],
  [/^(each|count|self)\b/, "differs from one instance to the next"],
  [/^(path|terraform)\./, "depends on where Terraform runs"],
  [/^[a-z][a-z0-9]*_[\w-]+\.[\w-]+/, "is known when that resource has been made"],
];

function inTerraform(expression: string): string {
  const [, why = "is worked out when Terraform plans"] =
    terraformReasons.find(([pattern]) => pattern.test(expression)) ?? [];
  return `\`${short(expression)}\` ${why}.`;
}

/** The first that matches what the template names. */
const templateReasons: readonly (readonly [RegExp, string])[] = [
  [/^AWS::/, "is the stack's own, known when it is deployed"],
  [/\{\{resolve:/, "is read when the stack is deployed"],
  [/^Fn::ImportValue$/, "takes what another stack exports"],
  [/^Fn::Transform$/, "adds what a macro or an included file says"],
  [/^Fn::/, "is worked out when the stack is deployed"],
];

function inTemplate(name: string, refersTo: string | undefined): string {
  const [, why] = templateReasons.find(([pattern]) => pattern.test(name)) ?? [];
  if (why !== undefined) return `\`${short(name)}\` ${why}.`;
  return refersTo === undefined
    ? `Parameter \`${name}\` has no default that could be taken: whoever deploys the stack gives it.`
    : `\`${name}\` is known when that resource has been made.`;
}

/** One line of an expression that may be long. */
function short(expression: string): string {
  const line = expression.trim().replaceAll(/\s+/g, " ").replaceAll("`", "'");
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
