import type { Item, Policy, Statement } from "../model/policy.ts";
import { oncePerScope } from "../model/scope.ts";
import type { Scope } from "../model/scope.ts";
import { severities } from "../model/severity.ts";
import type { Severity } from "../model/severity.ts";

/** What a message calls a policy or one of its statements: resource, inline policy and Sid, as far as they have names. */
export function called(policy: Policy, statement?: Statement): string {
  const sid = statement?.sid?.is === "scalar" && statement.sid.value !== "" ? String(statement.sid.value) : undefined;
  const names = [policy.resource?.id, policy.label].filter((name) => name !== undefined);
  const base = names.length === 0 ? "The policy" : [...new Set(names)].join(", ");
  return sid === undefined ? base : `${base} (${sid})`;
}

/**
 * The identity policies' Allow statements: what a role, user or group may do. A boundary only limits, and grants
 * nothing; a device's policy knows actions of IoT only, and has a rule of its own.
 */
export function grantsOf(policy: Policy, scope: Scope): readonly Statement[] {
  if (policy.kind !== "identity" || policy.service === "iot" || isBoundary(policy, scope)) return [];
  return policy.statements.filter(({ effect }) => effect === "Allow");
}

/** Whether somebody in the same template or module uses the policy as permissions boundary, or its name says so. */
function isBoundary({ resource }: Policy, scope: Scope): boolean {
  // In an account the adapter knows how each policy is used.
  if (resource === undefined || resource.source === "account") return false;
  if (/boundar(y|ies)/i.test(resource.id)) return true;
  return boundariesIn(scope).has(resource.id);
}

const boundariesIn = oncePerScope(
  ({ resources }) =>
    new Set(
      resources.flatMap(({ properties }) => {
        const value = properties.entries.get("PermissionsBoundary")?.value;
        return value?.is === "unknown" && value.refersTo !== undefined ? [value.refersTo] : [];
      }),
    ),
);

/** The known texts of an element's items. */
export function textsOf(items: readonly Item[] | undefined): readonly string[] {
  return (items ?? []).flatMap(({ known, text }) => (known && text !== undefined ? [text] : []));
}

/** A severity so many levels down; `info` is the least. */
export function lowered(severity: Severity, levels: number): Severity {
  return severities[Math.min(severities.indexOf(severity) + levels, severities.length - 1)] ?? severity;
}

/** The more severe of some. */
export function worst(found: readonly Severity[]): Severity | undefined {
  return severities.find((severity) => found.includes(severity));
}

/** `a`, `a and b`, `a, b and 3 more`. */
export function enumerated(names: readonly string[], most = 3): string {
  const shown = names.length <= most ? names : names.slice(0, most - 1);
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and ${rest} more`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
