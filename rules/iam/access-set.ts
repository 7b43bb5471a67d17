import { actions } from "./actions.ts";
import type { ActionFacts } from "./catalogue.ts";

/** What actions of a service are for. */
type Access = "read" | "readWrite";

/** Verbs that names of actions start with. */
const verb = /^[A-Z][a-z0-9]+/;

/**
 * Patterns for a service's actions of one kind: `read` is what reads and lists, `readWrite` all but managing permissions
 * and tags. A verb whose every action is of the kind is one pattern (`s3:Get*`); of other verbs each action is named.
 */
export function accessSet(service: string, access: Access): readonly string[] {
  const key = `${service} ${access}`;
  const patterns = known.get(key) ?? patternsOf(service, access);
  known.set(key, patterns);
  return patterns;
}

/** The table does not change, and many policies ask for the same services. */
const known = new Map<string, readonly string[]>();

function patternsOf(service: string, access: Access): readonly string[] {
  const all = actions.service(service)?.actions ?? [];
  const wanted = (action: ActionFacts): boolean => isOf(action, access);
  const patterns = new Set<string>();
  for (const action of all) {
    if (!wanted(action)) continue;
    const start = verb.exec(action.name)?.[0] ?? action.name;
    const same = all.filter(({ name }) => name.startsWith(start));
    patterns.add(same.length > 1 && same.every(wanted) ? `${service}:${start}*` : action.id);
  }
  return [...patterns];
}

function isOf({ levels }: ActionFacts, access: Access): boolean {
  if (levels.includes("permissions") || levels.includes("tagging")) return false;
  return access === "readWrite" || !levels.includes("write");
}
