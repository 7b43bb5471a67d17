import { facts, factsIn, nativePath, resourceRule, sameScalar } from "../../model/index.ts";
import type { Edit, MapValue, Problem, Resource } from "../../model/index.ts";

/** What is left behind on purpose: a snapshot where AWS can take one. */
const keeps: Readonly<Record<string, "Retain" | "Snapshot">> = {
  "AWS::Cognito::UserPool": "Retain",
  "AWS::DocDB::DBCluster": "Snapshot",
  "AWS::DynamoDB::GlobalTable": "Retain",
  "AWS::DynamoDB::Table": "Retain",
  "AWS::EC2::Volume": "Snapshot",
  "AWS::EFS::FileSystem": "Retain",
  "AWS::ElastiCache::ReplicationGroup": "Snapshot",
  "AWS::FSx::FileSystem": "Retain",
  "AWS::Neptune::DBCluster": "Snapshot",
  "AWS::OpenSearchService::Domain": "Retain",
  "AWS::Redshift::Cluster": "Snapshot",
  "AWS::Logs::LogGroup": "Retain",
  "AWS::S3::Bucket": "Retain",
};

/** Of these only a written `Delete` counts: a bucket with content is not deleted, and logs are many. */
const whenWritten: ReadonlySet<string> = new Set([
  "AWS::Logs::LogGroup",
  "AWS::S3::Bucket",
  "AWS::ElastiCache::ReplicationGroup",
]);

/** Whether AWS refuses to delete it anyway. */
function isProtected(resource: Resource): boolean {
  return ["DeletionProtectionEnabled", "DeletionProtection"].some((property) => {
    const value = resource.properties.entries.get(property)?.value;
    return value !== undefined && (value.is !== "scalar" || sameScalar(value.value, true) || value.value === "ACTIVE");
  });
}

/** Both attributes: a replacement deletes the old one as well. */
function keep(attributes: MapValue, to: "Retain" | "Snapshot"): readonly Edit[] {
  return ["DeletionPolicy", "UpdateReplacePolicy"].flatMap((key): readonly Edit[] => {
    const written = attributes.entries.get(key)?.value;
    if (written === undefined) return [{ edit: "put", on: attributes, path: [key], to }];
    return written.is === "scalar" && written.value === "Delete" ? [{ edit: "set", target: written, to }] : [];
  });
}

function* ofStack(resource: Resource, attributes: MapValue): Generator<Problem> {
  const to = keeps[resource.type];
  if (to === undefined || isProtected(resource)) return;
  for (const fact of factsIn(attributes, "DeletionPolicy", resource.name)) {
    const written = fact.is === "set" && fact.value.is === "scalar" && fact.value.value === "Delete";
    const silent = whenWritten.has(resource.type) || resource.source === "cdk";
    if (!written && (fact.is !== "unset" || silent)) continue;
    yield {
      message: `${resource.id} is deleted with its stack: DeletionPolicy is ${written ? "Delete" : "not set"}`,
      at: fact.at,
      ...(written ? {} : { severity: "info" as const }),
      fixes: [
        { title: `Set DeletionPolicy and UpdateReplacePolicy to ${to}`, safety: "review", edits: keep(attributes, to) },
      ],
    };
  }
}

/** What is emptied first, so that nothing stands in the way of its deletion. */
function* emptied(resource: Resource): Generator<Problem> {
  const property = resource.type === "AWS::S3::Bucket" ? "ForceDestroy" : "EmptyOnDelete";
  for (const fact of facts(resource, property)) {
    if (fact.is !== "set" || fact.value.is !== "scalar" || !sameScalar(fact.value.value, true)) continue;
    yield {
      message: `${resource.id} is deleted with all that is in it: ${nativePath(resource, property)} is true`,
      at: fact.at,
      fixes: [
        {
          title: `Set ${nativePath(resource, property)} to false`,
          safety: "review",
          edits: [{ edit: "set", target: fact.value, to: false }],
        },
      ],
    };
  }
}

/** Data that goes with the stack: `Delete`, or AWS's default where nothing is written; and what is emptied before. */
export const cloudformationDeletionPolicy = resourceRule({
  id: "cloudformation/deletion-policy",
  title: "Data-bearing resource is destroyed with the stack",
  severity: "low",
  preset: "strict",
  aliases: ["I3011"],
  practices: ["production/25", "detection/dr"],
  why: "Whoever deletes the stack, or renames the resource, deletes the data, and there is no way back.",
  check: "aws cloudformation get-template --region <region> --stack-name <stack>",
  remedy: {
    console: "Set DeletionPolicy and UpdateReplacePolicy to Retain or Snapshot in the template, and update the stack.",
  },
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatereplacepolicy.html",
  ],
  types: [...Object.keys(keeps), "AWS::ECR::Repository"],
  yieldsTo: ["rds/skip-final-snapshot"],
  *judge(resource) {
    if (resource.source !== "terraform" && resource.attributes !== undefined)
      yield* ofStack(resource, resource.attributes);
    if (resource.type === "AWS::S3::Bucket" || resource.type === "AWS::ECR::Repository") yield* emptied(resource);
  },
});
