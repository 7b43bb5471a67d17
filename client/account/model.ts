import type { AccountFinding, AccountSeverity, AccountState, Blind } from "#protocol";
import { serviceName } from "./service-name.ts";

/** How the account's findings are arranged. */
export interface Arrangement {
  readonly groupBy: GroupBy;
  /** Only these; undefined shows all. */
  readonly severities?: readonly AccountSeverity[];
}

/** The ways to group. */
export type GroupBy = "severity" | "service";

/** A row of the account view. */
export type AccountNode = IdentityNode | GroupNode | FindingNode | BlindGroupNode | BlindNode;

/** Who was asked. */
export interface IdentityNode {
  readonly row: "identity";
  readonly id: string;
  readonly arn: string;
  readonly endpoint?: string;
  readonly regions: readonly string[];
}

/** Findings of one severity or service. */
export interface GroupNode {
  readonly row: "group";
  readonly key: string;
  readonly label: string;
  /** The worst severity in it. */
  readonly severity: AccountSeverity;
  readonly children: readonly FindingNode[];
}

/** One finding. */
export interface FindingNode {
  readonly row: "finding";
  readonly finding: AccountFinding;
}

/** What could not be seen for one missing permission, or one other reason. */
export interface BlindGroupNode {
  readonly row: "blindGroup";
  readonly children: readonly BlindNode[];
}

/** One missing permission, or one other reason, with the rules that wait for it. */
export interface BlindNode {
  readonly row: "blind";
  readonly label: string;
  readonly action?: string;
  readonly blind: readonly Blind[];
}

const severities: readonly AccountSeverity[] = ["critical", "high", "medium", "low", "info"];

/** The rows of the view at its top level; none before anything was read, so that the welcome shows. */
export function rowsOf(state: AccountState, arrangement: Arrangement): readonly AccountNode[] {
  if (state.identity === undefined) return [];
  const { id, arn } = state.identity;
  const identity: IdentityNode = {
    row: "identity",
    id,
    arn,
    regions: state.regions,
    ...(state.endpoint === undefined ? {} : { endpoint: state.endpoint }),
  };
  const blind = blindRows(state.blind);
  return [
    identity,
    ...groupsOf(visible(state.findings, arrangement), arrangement.groupBy),
    ...(blind.length === 0 ? [] : [{ row: "blindGroup", children: blind } as const]),
  ];
}

/** The findings that the filter lets through. */
export function visible(
  findings: readonly AccountFinding[],
  { severities: only }: Arrangement,
): readonly AccountFinding[] {
  return only === undefined ? findings : findings.filter(({ severity }) => only.includes(severity));
}

/** The rows below a row. */
export function childrenOf(node: AccountNode): readonly AccountNode[] {
  return node.row === "group" || node.row === "blindGroup" ? node.children : [];
}

/** A severity as a heading. */
export function severityName(severity: AccountSeverity): string {
  return severity === "info" ? "Info" : severity.charAt(0).toUpperCase() + severity.slice(1);
}

/** Findings in groups, the worst first, then by name. */
function groupsOf(findings: readonly AccountFinding[], groupBy: GroupBy): readonly GroupNode[] {
  const groups = new Map<string, AccountFinding[]>();
  for (const finding of findings) {
    const key = groupBy === "severity" ? finding.severity : serviceOf(finding);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups]
    .map(([key, members]): GroupNode => {
      const sorted = [...members].sort(bySeverity);
      const severity = sorted[0]?.severity ?? "info";
      const label = groupBy === "severity" ? severityName(severity) : serviceName(key);
      return { row: "group", key, label, severity, children: sorted.map((finding) => ({ row: "finding", finding })) };
    })
    .sort((left, right) => bySeverity(left, right) || left.label.localeCompare(right.label));
}

/** What could not be seen, by missing permission first, then by reason. */
function blindRows(blind: readonly Blind[]): readonly BlindNode[] {
  const rows = new Map<string, BlindNode>();
  for (const one of blind) {
    const label = one.action ?? one.reason;
    const known = rows.get(label);
    rows.set(label, {
      row: "blind",
      label,
      ...(one.action === undefined ? {} : { action: one.action }),
      blind: [...(known?.blind ?? []), one],
    });
  }
  return [...rows.values()].sort(
    (left, right) =>
      Number(left.action === undefined) - Number(right.action === undefined) || left.label.localeCompare(right.label),
  );
}

function serviceOf({ rule }: AccountFinding): string {
  return rule.slice(0, rule.indexOf("/"));
}

function bySeverity(
  left: { readonly severity: AccountSeverity },
  right: { readonly severity: AccountSeverity },
): number {
  return severities.indexOf(left.severity) - severities.indexOf(right.severity);
}
