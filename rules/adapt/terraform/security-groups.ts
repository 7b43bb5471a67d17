import type { MapValue, Property, Value } from "../../model/value.ts";
import { eachBranch } from "./known.ts";

const ranges = ["CidrIp", "CidrIpv6"] as const;

/** The rules inside a security group as CloudFormation has them: one a range, each where its range is written. */
export function withSingleRanges(group: MapValue): MapValue {
  const entries = [...group.entries].map(([key, property]) =>
    key === "SecurityGroupIngress" || key === "SecurityGroupEgress"
      ? ([key, { ...property, value: eachRule(property.value) }] as const)
      : ([key, property] as const),
  );
  return { ...group, entries: new Map(entries) };
}

function eachRule(value: Value): Value {
  if (value.is === "choice") return eachBranch(value, eachRule);
  if (value.is !== "list") return value;
  return {
    ...value,
    items: value.items.flatMap((item): readonly Value[] => (item.is === "map" ? singleRanges(item) : [item])),
  };
}

/** A rule with lists of ranges as rules with one each; one without ranges stays as it is. */
export function singleRanges(rule: MapValue): readonly MapValue[] {
  const single = ranges.flatMap((key) => {
    const property = rule.entries.get(key);
    return property === undefined
      ? []
      : rangesIn(property.value).map((value) => withRange(rule, key, { ...property, value }));
  });
  return single.length > 0 ? single : [without(rule)];
}

/** The single ranges of a list; a branch of a choice stays under its condition. */
function rangesIn(value: Value): readonly Value[] {
  if (value.is === "list") return value.items.flatMap(rangesIn);
  if (value.is !== "choice") return [value];
  return value.branches.flatMap(({ when, value: branch }) =>
    branch === undefined
      ? []
      : rangesIn(branch).map((range): Value => ({ ...value, branches: [{ when, value: range }] })),
  );
}

function withRange(rule: MapValue, key: (typeof ranges)[number], property: Property): MapValue {
  const { entries, ...rest } = without(rule);
  return { ...rest, entries: new Map([...entries, [key, property]]) };
}

function without(rule: MapValue): MapValue {
  return { ...rule, entries: new Map([...rule.entries].filter(([key]) => key !== "CidrIp" && key !== "CidrIpv6")) };
}
