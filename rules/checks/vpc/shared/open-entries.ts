import { facts, factsIn } from "../../../model/index.ts";
import type { MapValue, Resource, Scope, SetFact, Value } from "../../../model/index.ts";
import { everywhere, hasStrayBits } from "../../../network/cidr.ts";

/** An inbound entry of a network ACL that lets everyone in. Ports are inclusive. */
export interface OpenEntry {
  readonly map: MapValue;
  readonly cidr: SetFact;
  readonly text: string;
  /** `-1` for every protocol, otherwise `tcp`, `udp`, … */
  readonly protocol: string;
  readonly from: number;
  readonly to: number;
}

/** The types that hold entries. */
export const aclTypes = ["AWS::EC2::NetworkAcl", "AWS::EC2::NetworkAclEntry"] as const;

const protocols: Readonly<Record<string, string>> = { all: "-1", "6": "tcp", "17": "udp", "1": "icmp", "58": "icmpv6" };

/** The inbound entries that let everyone in, without those that one with a lower number refuses, or may. */
export function openEntries(resource: Resource, scope: Scope): readonly OpenEntry[] {
  const open = everywhere(entriesOf(resource).filter(allows).flatMap(read)).filter(
    ({ text }) => resource.source !== "terraform" || !hasStrayBits(text),
  );
  if (open.length === 0) return open;
  const others = neighbours(resource, scope)
    .flatMap((other) => entriesOf(other))
    .filter((map) => !allows(map));
  return open.filter((entry) => !others.some((other) => refuses(other, entry)));
}

/** The inbound entries of an ACL or of one entry. */
function entriesOf(resource: Resource): readonly MapValue[] {
  if (resource.type === "AWS::EC2::NetworkAclEntry") return isOutbound(resource) ? [] : [resource.properties];
  return [...facts(resource, "Ingress[*]")].flatMap((fact) =>
    fact.is === "set" && fact.value.is === "map" ? [fact.value] : [],
  );
}

/** Outbound, or nobody knows. */
function isOutbound({ properties }: Resource): boolean {
  const egress = properties.entries.get("Egress")?.value;
  return egress !== undefined && textOf(egress)?.toLowerCase() !== "false";
}

function allows(map: MapValue): boolean {
  return textIn(map, "RuleAction")?.toLowerCase() === "allow";
}

function read(map: MapValue): readonly OpenEntry[] {
  const protocol = protocolOf(map);
  const range = protocol === undefined ? undefined : portsOf(map, protocol);
  if (protocol === undefined || range === undefined) return [];
  return ["CidrBlock", "Ipv6CidrBlock"].flatMap((key) =>
    [...factsIn(map, key, map.at)].flatMap((fact) =>
      fact.is === "set" && fact.value.is === "scalar" && fact.value.value !== ""
        ? [{ map, cidr: fact, text: String(fact.value.value), protocol, ...range }]
        : [],
    ),
  );
}

/** Whether an entry comes first and refuses all that the other one allows; what is unknown of it may do so. */
function refuses(map: MapValue, entry: OpenEntry): boolean {
  const [own, other] = [map, entry.map].map((each) => textIn(each, "RuleNumber"));
  if (own !== undefined && other !== undefined && Number(own) >= Number(other)) return false;
  const protocol = protocolOf(map);
  if (protocol !== undefined && protocol !== "-1" && protocol !== entry.protocol) return false;
  const range = portsOf(map, protocol ?? entry.protocol);
  if (range !== undefined && (range.from > entry.from || range.to < entry.to)) return false;
  const block = map.entries.get(entry.text.includes(":") ? "Ipv6CidrBlock" : "CidrBlock")?.value;
  const text = textOf(block);
  return block !== undefined && (text === undefined || everywhere([{ text }]).length > 0);
}

/** What may belong to the same ACL: the entries that name it or nobody knows what, and the ACL itself. */
function neighbours(resource: Resource, { resources }: Scope): readonly Resource[] {
  const acl = resource.type === "AWS::EC2::NetworkAcl" ? resource.id : ownerOf(resource);
  return resources.filter((other) => {
    if (other === resource || (other.type === "AWS::EC2::NetworkAcl" && other.id === acl)) return true;
    if (other.type !== "AWS::EC2::NetworkAclEntry") return false;
    const owner = ownerOf(other);
    return owner === undefined || acl === undefined || owner === acl;
  });
}

/** The ACL that an entry names, by address or by id; undefined where nobody knows. */
function ownerOf({ properties }: Resource): string | undefined {
  const owner = properties.entries.get("NetworkAclId")?.value;
  return owner?.is === "unknown" ? owner.refersTo : textOf(owner);
}

function protocolOf(map: MapValue): string | undefined {
  const written = textIn(map, "Protocol")?.toLowerCase();
  return written === undefined ? undefined : (protocols[written] ?? written);
}

/** The ports of an entry, undefined where nobody knows; without any written it is all of them. */
function portsOf({ entries }: MapValue, protocol: string): Pick<OpenEntry, "from" | "to"> | undefined {
  const every = { from: 0, to: 65_535 };
  const range = entries.get("PortRange")?.value;
  if (protocol === "-1" || range === undefined) return every;
  if (range.is !== "map") return undefined;
  if (!range.entries.has("From") && !range.entries.has("To")) return range.opaque === undefined ? every : undefined;
  const [from, to] = [Number(textIn(range, "From")), Number(textIn(range, "To"))];
  return Number.isNaN(from) || Number.isNaN(to) ? undefined : { from, to };
}

function textIn(map: MapValue, key: string): string | undefined {
  return textOf(map.entries.get(key)?.value);
}

function textOf(value: Value | undefined): string | undefined {
  return value?.is === "scalar" ? String(value.value) : undefined;
}
