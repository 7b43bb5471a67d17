import { dataReads } from "../data/data-reads.ts";
import { severities } from "../model/index.ts";
import type { Item, Severity, Statement } from "../model/index.ts";
import type { ActionFacts } from "./catalogue.ts";
import { expandAction, isEveryAction } from "./expand.ts";
import { lowered, worst } from "./subject.ts";

/** An action of a statement on every resource, and what it expands to. */
export interface StarAction {
  readonly item: Item;
  readonly text: string;
  /** How bad `*` is for it; undefined where it accepts nothing else, or where a list of names is all it gives. */
  readonly severity: Severity | undefined;
  readonly facts: readonly ActionFacts[];
}

/** The actions of a statement, or of one service in it, with their weight on `*`. Those that other rules are about are left out. */
export function starActions({ actions: element }: Statement, service?: string): readonly StarAction[] {
  return (element?.items ?? []).flatMap((item) => {
    if (!item.known || item.text === undefined || isEveryAction(item.text)) return [];
    const facts = expandAction(item.text).filter((action) => service === undefined || action.service === service);
    const found = facts.filter(({ id }) => id !== "iam:PassRole").map(weightOf);
    return facts.length === 0
      ? []
      : [{ item, text: item.text, facts, severity: worst(found.filter((severity) => severity !== undefined)) }];
  });
}

/** Grants that AWS's own examples write with `*`, because the names are made at run time. */
const customary = new Set([
  "ec2:CreateNetworkInterface",
  "ec2:DeleteNetworkInterface",
  "ec2:AssignPrivateIpAddresses",
  "ec2:UnassignPrivateIpAddresses",
  "logs:CreateLogGroup",
  "logs:CreateLogStream",
  "logs:PutLogEvents",
]);

/** Actions that take ARNs for a side use only: metrics are published without one, datasets are what the ARN names. */
const sideUse = new Set(["cloudwatch:PutMetricData"]);

/** Whether an action can be limited to resources in its usual use. */
export function acceptsArns({ id, resourceTypes }: ActionFacts): boolean {
  return resourceTypes.length > 0 && !sideUse.has(id);
}

/** Managing permissions weighs most, then writing and reading data; lists and descriptions are fine on `*`. */
function weightOf(facts: ActionFacts): Severity | undefined {
  const { id, levels } = facts;
  if (!acceptsArns(facts)) return undefined;
  if (customary.has(id)) return "low";
  if (levels.includes("permissions")) return "high";
  if (levels.includes("tagging")) return "low";
  if (levels.includes("write")) return "medium";
  return dataReads.data.has(id) ? "medium" : undefined;
}

/** Those that weigh anything, the worst first, and as written among equals. */
export function heaviestFirst(found: readonly StarAction[]): readonly StarAction[] {
  return severities.flatMap((severity) => found.filter((action) => action.severity === severity));
}

/** The weight of a statement: that of its worst action, a level less under a condition. */
export function starSeverity(found: readonly StarAction[], conditional: boolean): Severity | undefined {
  const severity = worst(found.flatMap((action) => action.severity ?? []));
  return severity === undefined ? undefined : lowered(severity, conditional ? 1 : 0);
}
