import { facts, factsIn, nativePath, resourceRule } from "../../model/index.ts";
import type { MapValue, Problem, Resource, SetFact } from "../../model/index.ts";
import { everywhere } from "../../network/cidr.ts";

const adminPorts: readonly (readonly [number, string])[] = [
  [22, "SSH"],
  [3389, "RDP"],
];

function numberAt(port: MapValue, key: string): number | undefined {
  const value = port.entries.get(key)?.value;
  return value?.is === "scalar" ? Number(value.value) : undefined;
}

/** The way in for administrators that a range of ports covers. */
function service(port: MapValue): string | undefined {
  const protocol = port.entries.get("Protocol")?.value;
  if (protocol !== undefined && (protocol.is !== "scalar" || !/^(tcp|all)$/i.test(String(protocol.value))))
    return undefined;
  const from = numberAt(port, "FromPort");
  const to = numberAt(port, "ToPort") ?? from;
  if (from === undefined || to === undefined) return undefined;
  return adminPorts.find(([number]) => from <= number && number <= to)?.[1];
}

function* problemsOf(instance: Resource, port: MapValue, name: string): Generator<Problem> {
  for (const key of ["Cidrs", "Ipv6Cidrs"]) {
    const blocks = [...factsIn(port, `${key}[*]`, port.at)].flatMap((fact) =>
      fact.is === "set" && fact.value.is === "scalar" ? [{ text: String(fact.value.value), fact }] : [],
    );
    for (const { text, fact } of everywhere(blocks)) yield problemOf(instance, name, key, text, fact);
  }
}

function problemOf(instance: Resource, name: string, key: string, text: string, fact: SetFact): Problem {
  const property = nativePath(instance, `Networking.Ports[*].${key}`);
  const own = key === "Cidrs" ? "<your-address>/32" : "<your-address>/128";
  return {
    message: `${instance.id} lets everyone reach ${name}: ${property} is ${text}`,
    at: fact.at,
    fixes: [
      {
        title: `Let only your own address reach ${name} (fill in <your-address>)`,
        safety: "review",
        edits: [{ edit: "set", target: fact.value, to: own }],
      },
    ],
  };
}

/** Ports of Lightsail instances that let everyone reach SSH or RDP. */
export const lightsailOpenPorts = resourceRule({
  id: "lightsail/open-ports",
  title: "Lightsail instance lets everyone reach SSH or RDP",
  severity: "medium",
  preset: "strict",
  aliases: [],
  practices: ["tips/8"],
  why: "Scanners find an open port for administrators within minutes and try passwords and known holes ever after.",
  check: "aws lightsail get-instance-port-states --region <region> --instance-name <id>",
  remedy: {
    cli: "aws lightsail put-instance-public-ports --region <region> --instance-name <id> --port-infos fromPort=22,toPort=22,protocol=tcp,cidrs=<your-address>/32",
    console: "Lightsail > Instances > the instance > Networking > IPv4 firewall > Edit rule > Restrict to IP address.",
  },
  references: [
    "https://docs.aws.amazon.com/lightsail/latest/userguide/understanding-firewall-and-port-mappings-in-amazon-lightsail.html",
  ],
  types: ["AWS::Lightsail::Instance"],
  *judge(instance) {
    for (const fact of facts(instance, "Networking.Ports[*]")) {
      const port = fact.is === "set" && fact.value.is === "map" ? fact.value : undefined;
      const name = port === undefined ? undefined : service(port);
      if (port !== undefined && name !== undefined) yield* problemsOf(instance, port, name);
    }
  },
});
