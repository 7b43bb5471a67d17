/** From most to least severe. */
export const severities = ["critical", "high", "medium", "low", "info"] as const;

/** How bad a finding is. */
export type Severity = (typeof severities)[number];

/** Whether `severity` is as bad as `threshold` or worse. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}
