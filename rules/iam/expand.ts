import { actions } from "./actions.ts";
import type { ActionFacts } from "./catalogue.ts";
import { hasWildcard, matchesAction } from "./match.ts";

/** The service and the name of an action pattern, e.g. `s3` and `Get*`; undefined where it has no colon. */
export function partsOf(pattern: string): { readonly service: string; readonly name: string } | undefined {
  const colon = pattern.indexOf(":");
  return colon < 1 ? undefined : { service: pattern.slice(0, colon), name: pattern.slice(colon + 1) };
}

/** Whether a pattern stands for every action of every service: `*`, `*:*`, `**`. */
export function isEveryAction(pattern: string): boolean {
  return /^\*+(:\*+)?$/.test(pattern);
}

/** The service whose every action a pattern such as `s3:*` stands for. */
export function wholeService(pattern: string): string | undefined {
  const parts = partsOf(pattern);
  return parts !== undefined && /^\*+$/.test(parts.name) && !hasWildcard(parts.service)
    ? parts.service.toLowerCase()
    : undefined;
}

const expanded = new Map<string, readonly ActionFacts[]>();

/** The actions that a pattern matches, in the catalogue's order; empty for what AWS does not have. */
export function expandAction(pattern: string): readonly ActionFacts[] {
  const key = pattern.toLowerCase();
  const known = expanded.get(key);
  if (known !== undefined) return known;
  const found = expand(key);
  if (expanded.size > 500) expanded.clear();
  expanded.set(key, found);
  return found;
}

function expand(pattern: string): readonly ActionFacts[] {
  if (isEveryAction(pattern)) return actions.services.flatMap((prefix) => actions.service(prefix)?.actions ?? []);
  const parts = partsOf(pattern);
  if (parts === undefined) return [];
  if (!hasWildcard(pattern)) return [actions.action(pattern) ?? []].flat();
  const prefixes = hasWildcard(parts.service)
    ? actions.services.filter((prefix) => matchesAction(parts.service, prefix))
    : [parts.service];
  return prefixes.flatMap((prefix) =>
    (actions.service(prefix)?.actions ?? []).filter(({ name }) => matchesAction(parts.name, name)),
  );
}
