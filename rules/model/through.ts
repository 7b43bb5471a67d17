import type { Problem } from "./rule.ts";
import { severities } from "./severity.ts";
import type { Severity } from "./severity.ts";
import type { Value } from "./value.ts";

/** What a problem says of a value that came through a default: the deployment may choose another, so it weighs less. */
export function throughDefault(value: Value, severity: Severity): Pick<Problem, "severity" | "related"> {
  if (value.is !== "scalar" || value.through === undefined) return {};
  const { name, at } = value.through;
  const lower = severities[Math.min(severities.indexOf(severity) + 1, severities.length - 1)] ?? severity;
  return { severity: lower, related: [{ message: `${name} has this default`, at }] };
}

/** `, the default of parameter X`, or nothing. */
export function throughText(value: Value): string {
  return value.is === "scalar" && value.through !== undefined ? `, the default of ${value.through.name}` : "";
}
