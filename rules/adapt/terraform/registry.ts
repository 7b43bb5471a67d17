import { namedRules } from "../../data/terraform-map/registry-modules.ts";
import type { RegistryView } from "../../data/terraform-map/registry-modules.ts";
import { terraformMap } from "../../data/terraform-map/index.ts";
import { entryOf } from "../../model/node.ts";
import type { Resource } from "../../model/resource.ts";
import type { MapValue, Property, Unknown, Value } from "../../model/value.ts";
import type { Block } from "./blocks.ts";
import { bodyValue } from "./body.ts";
import type { Reading } from "./body.ts";
import { origin } from "./context.ts";
import type { Context, Module } from "./context.ts";
import { truth } from "./known.ts";
import { callAddress, registryViews } from "./registry-views.ts";
import { policyOf } from "./registry-statements.ts";
import { isAbsent, withEach } from "./repetition.ts";
import type { Written } from "./resources.ts";
import { contextOf } from "./resolve.ts";
import { singleRanges } from "./security-groups.ts";

/** Arguments of a call that are no inputs. */
const ofCall: ReadonlySet<string> = new Set(["source", "version", "providers", "count", "for_each", "depends_on"]);

/** The resources that a module of the registry makes of the inputs of a call. */
export function registryResources(module: Module, block: Block, reading: Reading): readonly Written[] {
  const [label] = block.labels;
  const views = registryViews(block);
  if (views === undefined || label === undefined || isAbsent(module, block)) return [];
  const context = withEach(contextOf(module, block.uri), block);
  const inputs = { ...block.body, entries: block.body.entries.filter(({ key }) => !ofCall.has(key)) };
  const at = origin(context, label.range);
  const id = callAddress(module, label.text);
  return views.flatMap((view): readonly Written[] => {
    const mapping = terraformMap.get(view.terraform);
    if (mapping === undefined || !isMade(view, context, block)) return [];
    const shape = view.shape ?? mapping.shape;
    const value = bodyValue({ context, node: inputs }, { keys: { ...shape.keys, ...inlineOf(view) } }, at, reading);
    const opaque: Unknown = { because: "reference", to: id };
    const owner: Property = { key: at, value: { is: "unknown", why: opaque, at, refersTo: id } };
    const entries = new Map<string, Property>([
      ...Object.entries(view.defaults ?? {}).map(([key, literal]): readonly [string, Property] => [
        key,
        { key: at, value: { is: "scalar", value: literal, at } },
      ]),
      ...inOneBody(value, opaque).entries,
      ...(view.of === undefined ? [] : [[view.of, owner] as const]),
    ]);
    const statements = value.entries.get(view.statements?.input ?? "");
    if (view.statements !== undefined && statements !== undefined) {
      entries.set(view.statements.to, { ...statements, value: policyOf(statements.value, owner, at) });
    }
    const properties: MapValue = { ...value, entries, opaque, node: block.body };
    const resource: Resource = {
      subject: "resource",
      source: "terraform",
      type: mapping.type,
      id,
      name: at,
      at: origin(context, block.range),
      properties: view.terraform === "aws_security_group" ? withRules(properties) : properties,
      attributes: { is: "map", entries: new Map(), at, opaque },
      remote: true,
      writtenAs: `module (${view.terraform})`,
      ...(module.calls.length === 0 ? {} : { calls: module.calls }),
    };
    return [{ resource, mapping }];
  });
}

/** Where Terraform has no level for a map, its keys are inputs too: of one that is not set nobody knows either. */
function inOneBody(map: MapValue, opaque: Unknown): MapValue {
  const entries = new Map<string, Property>();
  for (const [key, property] of map.entries) {
    const inner = map.shape?.keys[key]?.name === "" && property.value.is === "map" ? property.value : undefined;
    const value = inner === undefined ? property.value : { ...inOneBody(inner, opaque), opaque };
    entries.set(key, { ...property, value });
  }
  return { ...map, entries };
}

function inlineOf({ terraform, shape }: RegistryView) {
  return shape === undefined ? (terraformMap.get(terraform)?.inline ?? {}) : {};
}

function isMade({ when }: RegistryView, context: Context, { body }: Block): boolean {
  const entry = when === undefined ? undefined : entryOf(body, when);
  return when === undefined || (entry !== undefined && truth(context.resolve(context, entry.value)) !== false);
}

/** A group's rules with ports for names, and one range each. */
function withRules(group: MapValue): MapValue {
  const entries = new Map(group.entries);
  for (const [key, direction] of [
    ["SecurityGroupIngress", "ingress"],
    ["SecurityGroupEgress", "egress"],
  ] as const) {
    const written = group.entries.get(key);
    const named = namedIn(group, direction);
    const items = [...(written?.value.is === "list" ? written.value.items : []), ...named];
    const ranges = items.flatMap((item) => (item.is === "map" ? singleRanges(spelled(item, group, direction)) : []));
    if (ranges.length > 0)
      entries.set(key, {
        key: written?.key ?? group.at,
        value: { is: "list", items: ranges, at: written?.key ?? group.at },
      });
  }
  return { ...group, entries };
}

/** `ingress_rules = ["ssh-tcp"]`: each with the group's own ranges. */
function namedIn(group: MapValue, direction: string): readonly MapValue[] {
  const names = group.entries.get(`${direction}_rules`)?.value;
  if (names?.is !== "list") return [];
  return names.items.map((item) => ({
    is: "map",
    at: item.at,
    entries: new Map([["rule", { key: item.at, value: item }]]),
  }));
}

/** A rule with the ports and the protocol of its name, and with the ranges of the group where it has none. */
function spelled(rule: MapValue, group: MapValue, direction: string): MapValue {
  const entries = new Map(rule.entries);
  const name = rule.entries.get("rule");
  if (name?.value.is === "scalar") {
    const ports = namedRules[String(name.value.value)];
    for (const [index, key] of ["FromPort", "ToPort", "IpProtocol"].entries()) {
      const literal = ports?.[index];
      const value: Value =
        literal === undefined
          ? { is: "unknown", why: { because: "unsupported", what: "the name of a rule" }, at: name.key }
          : { is: "scalar", value: literal, at: name.key };
      entries.set(key, { key: name.key, value });
    }
  }
  for (const [key, input] of [
    ["CidrIp", `${direction}_cidr_blocks`],
    ["CidrIpv6", `${direction}_ipv6_cidr_blocks`],
  ] as const) {
    const own =
      entries.get(key) ?? (entries.has("CidrIp") || entries.has("CidrIpv6") ? undefined : group.entries.get(input));
    if (own !== undefined) entries.set(key, { ...own, value: separated(own.value) });
  }
  return { ...rule, entries };
}

/** `"10.0.0.0/8,0.0.0.0/0"` is two ranges. */
function separated(value: Value): Value {
  if (value.is === "list")
    return {
      ...value,
      items: value.items.map(separated).flatMap((item) => (item.is === "list" ? item.items : [item])),
    };
  if (value.is !== "scalar" || !String(value.value).includes(",")) return value;
  const parts = String(value.value).split(",");
  return { is: "list", at: value.at, items: parts.map((part) => ({ ...value, value: part.trim() })) };
}
