import { factsIn } from "../model/fact.ts";
import type { SetFact } from "../model/fact.ts";
import type { Fix } from "../model/fix.ts";
import { nativePath } from "../model/native-path.ts";
import type { Resource } from "../model/resource.ts";
import type { Severity } from "../model/severity.ts";
import { throughDefault, throughText } from "../model/through.ts";
import type { Problem } from "../model/rule.ts";
import type { MapValue, Value } from "../model/value.ts";
import { everywhere, hasStrayBits } from "./cidr.ts";

/** A rule that lets in, or out to, the whole internet. Ports are inclusive; every port is 0 to 65535. */
export interface OpenIngress {
  readonly cidr: SetFact;
  readonly text: string;
  readonly rule: Value;
  /** `-1` for every protocol, otherwise `tcp`, `udp`, … */
  readonly protocol: string;
  readonly from: number;
  readonly to: number;
}

/** The types that hold ingress rules. */
export const ingressTypes = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"] as const;

/** The types that hold egress rules. */
export const egressTypes = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupEgress"] as const;

type Direction = "SecurityGroupIngress" | "SecurityGroupEgress";

/** The rules from or to everywhere of a security group, or of a rule that is a resource. What is unknown is left out. */
export function openRules(resource: Resource, direction: Direction): readonly OpenIngress[] {
  const rules = resource.type === `AWS::EC2::${direction}` ? [resource.properties] : [...rulesOf(resource, direction)];
  const open = rules.flatMap((rule) => {
    const range = portRange(rule, direction);
    return range === undefined ? [] : [...blocksOf(resource, rule)].map((block) => ({ ...block, ...range, rule }));
  });
  return everywhere(open);
}

/** One problem per open rule that `matches`; the fix puts a private block in its place. */
export function openProblems(
  resource: Resource,
  what: string,
  matches: (ingress: OpenIngress) => boolean,
): Generator<Problem> {
  return namedProblems(resource, "critical", (ingress) => (matches(ingress) ? { what } : undefined));
}

/** What an open rule opens, and how much that weighs where it differs from the rule. */
export interface Opened {
  readonly what: string;
  readonly severity?: Severity;
}

/** One problem per open rule of which `name` says what it opens. */
export function* namedProblems(
  resource: Resource,
  severity: Severity,
  name: (ingress: OpenIngress) => Opened | undefined,
): Generator<Problem> {
  for (const ingress of openRules(resource, "SecurityGroupIngress")) {
    const opened = name(ingress);
    if (opened === undefined) continue;
    const when = ingress.cidr.when === undefined ? "" : ` when ${ingress.cidr.when}`;
    yield {
      message: `${resource.id} opens ${opened.what} to the internet: ${ingress.text} may reach ${portsOf(ingress)}${throughText(ingress.cidr.value)}${when}`,
      at: ingress.cidr.at,
      ...(opened.severity === undefined ? {} : { severity: opened.severity }),
      ...throughDefault(ingress.cidr.value, opened.severity ?? severity),
      ...(resource.source === "account" ? {} : { fixes: fixesOf(resource, ingress) }),
    };
  }
}

/** Whether a rule opens every port of a protocol, or of all of them. */
export function opensAll({ protocol, from, to }: OpenIngress): boolean {
  return ["-1", "tcp", "udp"].includes(protocol) && from <= 1 && to >= 65_535;
}

/** Whether a rule lets TCP reach a port. */
export function reaches(ingress: OpenIngress, port: number): boolean {
  return ["-1", "tcp"].includes(ingress.protocol) && ingress.from <= port && port <= ingress.to;
}

function* rulesOf(resource: Resource, direction: Direction): Generator<MapValue> {
  for (const fact of factsIn(resource.properties, `${direction}[*]`, resource.name, resource.onUnknown)) {
    if (fact.is === "set" && fact.value.is === "map") yield fact.value;
  }
}

function* blocksOf(resource: Resource, rule: MapValue): Generator<{ cidr: SetFact; text: string }> {
  for (const key of ["CidrIp", "CidrIpv6"]) {
    for (const fact of factsIn(rule, key, resource.name, resource.onUnknown)) {
      if (fact.is !== "set" || fact.value.is !== "scalar") continue;
      const text = String(fact.value.value);
      if (resource.source !== "terraform" || !hasStrayBits(text)) yield { cidr: fact, text };
    }
  }
}

function portRange(rule: MapValue, direction: Direction): Pick<OpenIngress, "protocol" | "from" | "to"> | undefined {
  const protocol = protocolOf(scalarIn(rule, "IpProtocol"));
  if (protocol === undefined) return undefined;
  const every = direction === "SecurityGroupEgress" && !rule.entries.has("FromPort") && !rule.entries.has("ToPort");
  if (protocol === "-1" || every) return { protocol, from: 0, to: 65_535 };
  const from = Number(scalarIn(rule, "FromPort") ?? Number.NaN);
  const to = Number(scalarIn(rule, "ToPort") ?? from);
  if (Number.isNaN(from) || Number.isNaN(to)) return undefined;
  return from === -1 ? { protocol, from: 0, to: 65_535 } : { protocol, from, to };
}

function protocolOf(written: string | undefined): string | undefined {
  const names: Readonly<Record<string, string>> = { all: "-1", "6": "tcp", "17": "udp", "1": "icmp" };
  const lower = written?.toLowerCase();
  return lower === undefined ? undefined : (names[lower] ?? lower);
}

function scalarIn(map: MapValue, key: string): string | undefined {
  const value = map.entries.get(key)?.value;
  return value?.is === "scalar" ? String(value.value) : undefined;
}

/** What an open rule lets through, e.g. `tcp port 22`. */
export function portsOf({ protocol, from, to }: OpenIngress): string {
  if (protocol === "-1") return "every port of every protocol";
  if (from === 0 && to === 65_535) return `every ${protocol} port`;
  return from === to ? `${protocol} port ${from}` : `${protocol} ports ${from} to ${to}`;
}

/** The author has to fill in who may come in: a private block stands in, so that the group is closed meanwhile. */
function fixesOf(resource: Resource, { cidr, text, rule }: OpenIngress): readonly Fix[] {
  const to = text.includes(":") ? "fd00::/8" : "10.0.0.0/8";
  const narrow: Fix = {
    title: `Let in ${to} instead of ${text}`,
    safety: "review",
    edits: [{ edit: "set", target: cidr.value, to }],
  };
  if (resource.source !== "cloudformation" || resource.type !== "AWS::EC2::SecurityGroup") return [narrow];
  const remove: Fix = {
    title: `Remove this rule of ${nativePath(resource, "SecurityGroupIngress")}`,
    safety: "review",
    edits: [{ edit: "remove", target: rule }],
  };
  return [narrow, remove];
}
