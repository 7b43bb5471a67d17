import table from "../../data/iam-policy-properties.json" with { type: "json" };
import { cdkModules } from "../../data/cdk-map/index.ts";
import { nativeName, plainName } from "../../data/cdk-map/names.ts";
import type { CdkLanguage } from "../../data/cdk-map/names.ts";
import { terraformMap } from "../../data/terraform-map/index.ts";
import type { MapNode, Node } from "../../model/node.ts";
import type { FileOrigin } from "../../model/origin.ts";
import type { MapValue, Property, Shape, TerraformKey, Value } from "../../model/value.ts";
import { givenIn } from "./read-props.ts";
import { mapNodeOf, originOf } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { readValue } from "./read-value.ts";

/** The type of a construct of the first level: `aws-s3` and `CfnBucket` are `AWS::S3::Bucket`. */
export function cfnType(module: string, className: string): string | undefined {
  const [, name] = /^Cfn([A-Z]\w*)$/.exec(className) ?? [undefined, undefined];
  const namespace = namespaces().get(module.replace(/^aws-/, ""));
  return name === undefined || namespace === undefined ? undefined : `AWS::${namespace}::${name}`;
}

/** The properties of a construct of the first level: those of CloudFormation, in the language's names. */
export function readCfnProps(
  reading: Reading,
  type: string,
  node: MapNode | undefined,
  at: FileOrigin,
  call: Node,
): MapValue {
  const shape = cfnShape(type, reading.program.language);
  const properties = cfnMap(reading, node, shape, at, call);
  // `Tags.of(…)`, in whatever file, adds to what is written.
  const tags: Value = { is: "unknown", why: { because: "unsupported", what: "tags that CDK adds" }, at };
  return { ...properties, entries: new Map([...properties.entries, ["Tags", { key: at, value: tags }]]) };
}

function cfnMap(
  reading: Reading,
  node: MapNode | undefined,
  shape: Shape | undefined,
  at: FileOrigin,
  call: Node,
): MapValue {
  const { entries: given, known } = givenIn(reading, node);
  const entries = new Map<string, Property>();
  for (const { key, keyRange, value } of given.values()) {
    const name = canonical(key, shape);
    const inner = cfnValue(reading, value, shape?.keys[name]?.shape);
    if (inner !== undefined) entries.set(name, { key: originOf(reading, { range: keyRange }), value: inner });
  }
  const opaque = known ? {} : { opaque: { because: "reference", to: "..." } as const };
  return { is: "map", entries, at, node: node ?? call, ...opaque, ...(shape === undefined ? {} : { shape }) };
}

function cfnValue(reading: Reading, node: Node, shape: Shape | undefined): Value | undefined {
  const settled = reading.program.settled(node);
  const map = mapNodeOf(reading, settled);
  if (map !== undefined) return cfnMap(reading, map, shape, originOf(reading, map), map);
  if (settled.kind !== "sequence") return readValue(reading, node);
  const items = settled.items.flatMap((item) => cfnValue(reading, item, shape) ?? []);
  return {
    is: "list",
    items,
    at: originOf(reading, settled),
    node: settled,
    ...(shape === undefined ? {} : { shape }),
  };
}

/** A key in CloudFormation's spelling; keys of documents and maps of the user's own stay as they are. */
function canonical(key: string, shape: Shape | undefined): string {
  if (!/^[a-z][A-Za-z\d]*$|^[a-z][a-z\d_]*$/.test(key)) return key;
  const plain = plainName(key);
  const own = Object.keys(shape?.keys ?? {}).find((name) => plainName(name) === plain);
  return own ?? spellings().get(plain) ?? pascal(key);
}

function pascal(key: string): string {
  return key
    .split("_")
    .map((word) => `${word[0]?.toUpperCase() ?? ""}${word.slice(1)}`)
    .join("");
}

const shapes = new Map<string, Shape | undefined>();

/** How a language names the properties of a type, as far as the tables know them. */
function cfnShape(type: string, language: CdkLanguage): Shape | undefined {
  const known = `${language} ${type}`;
  if (!shapes.has(known)) {
    const own = [...terraformMap.values()].filter((mapped) => mapped.type === type && mapped.part === undefined);
    const merged = own.map((mapped) => mapped.shape).reduce<Shape | undefined>((all, one) => both(all, one), undefined);
    shapes.set(known, merged === undefined ? undefined : renamed(merged, language));
  }
  return shapes.get(known);
}

function both(left: Shape | undefined, right: Shape): Shape {
  return left === undefined ? right : { keys: { ...right.keys, ...left.keys } };
}

function renamed({ keys }: Shape, language: CdkLanguage): Shape {
  return {
    keys: Object.fromEntries(
      Object.entries(keys).map(([key, { shape }]): readonly [string, TerraformKey] => [
        key,
        { name: nativeName(key, language), ...(shape === undefined ? {} : { shape: renamed(shape, language) }) },
      ]),
    ),
  };
}

let spelled: ReadonlyMap<string, string> | undefined;

/** Plain name → CloudFormation's spelling, from all types of the tables. */
function spellings(): ReadonlyMap<string, string> {
  if (spelled !== undefined) return spelled;
  const names = new Map<string, string>();
  const add = ({ keys }: Shape): void => {
    for (const [key, { shape }] of Object.entries(keys)) {
      names.set(plainName(key), key);
      if (shape !== undefined) add(shape);
    }
  };
  for (const { shape } of terraformMap.values()) add(shape);
  spelled = names;
  return names;
}

let named: ReadonlyMap<string, string> | undefined;

/** `elasticloadbalancingv2` → `ElasticLoadBalancingV2`, for each namespace that the tables know. */
function namespaces(): ReadonlyMap<string, string> {
  if (named !== undefined) return named;
  const types = [
    ...[...terraformMap.values()].map(({ type }) => type),
    ...table.data.map(({ type }) => type),
    ...[...cdkModules.values()].flatMap(({ constructs = {} }) => Object.values(constructs).map(({ type }) => type)),
  ];
  named = new Map(
    types.flatMap((type) => {
      const [, namespace = ""] = type.split("::");
      return namespace === "" ? [] : [[namespace.toLowerCase(), namespace] as const];
    }),
  );
  return named;
}
