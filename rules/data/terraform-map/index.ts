import { analytics } from "./analytics.ts";
import { backup } from "./backup.ts";
import { apis } from "./apis.ts";
import { balancers } from "./balancers.ts";
import { compute } from "./compute.ts";
import { containers } from "./containers.ts";
import { credentials } from "./credentials.ts";
import { databases } from "./databases.ts";
import { deletion } from "./deletion.ts";
import { detection } from "./detection.ts";
import { ec2 } from "./ec2.ts";
import { edge } from "./edge.ts";
import { files } from "./files.ts";
import { governance } from "./governance.ts";
import { iam } from "./iam.ts";
import { kms } from "./kms.ts";
import type { MappedType } from "./mapped-type.ts";
import { messaging } from "./messaging.ts";
import { nosql } from "./nosql.ts";
import { perimeter } from "./perimeter.ts";
import { policyCarriers } from "./policy-carriers.ts";
import { s3 } from "./s3.ts";
import { search } from "./search.ts";
import { sections } from "./sections.ts";
import { streams } from "./streams.ts";
import { vpcTypes } from "./vpc.ts";
import type { Shape, TerraformKey } from "../../model/value.ts";

const all: readonly MappedType[] = [
  ...s3,
  ...ec2,
  ...vpcTypes,
  ...databases,
  ...nosql,
  ...streams,
  ...analytics,
  ...backup,
  ...search,
  ...kms,
  ...detection,
  ...governance,
  ...compute,
  ...containers,
  ...balancers,
  ...edge,
  ...apis,
  ...perimeter,
  ...files,
  ...iam,
  ...messaging,
  ...policyCarriers,
  ...sections,
  ...credentials,
  ...deletion,
];

/** A type may stand in several tables: what they say comes together, and the first one wins. */
function together(types: readonly MappedType[]): ReadonlyMap<string, MappedType> {
  const byName = new Map<string, MappedType>();
  for (const type of types) {
    const known = byName.get(type.terraform);
    byName.set(type.terraform, known === undefined ? type : { ...known, shape: bothShapes(known.shape, type.shape) });
  }
  return byName;
}

function bothShapes(left: Shape, right: Shape): Shape {
  const keys: Record<string, TerraformKey> = { ...right.keys, ...left.keys };
  for (const [key, other] of Object.entries(right.keys)) {
    const own = left.keys[key];
    if (own?.shape !== undefined && other.shape !== undefined)
      keys[key] = { ...own, shape: bothShapes(own.shape, other.shape) };
  }
  return { keys };
}

/** Terraform type → how it is said in CloudFormation's vocabulary. Names of the AWS provider, checked against 6.25.0. */
export const terraformMap: ReadonlyMap<string, MappedType> = together(all);

/** CloudFormation type → the Terraform type that it is written as: the first in the tables. */
export const terraformTypes: ReadonlyMap<string, MappedType> = new Map(
  [...terraformMap.values()]
    .filter(({ part }) => part === undefined)
    .toReversed()
    .map((type) => [type.type, type]),
);
