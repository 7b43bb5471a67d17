import { facts, factsIn, nativePath, resourceRule, sameScalar } from "../../model/index.ts";
import type { Fact, Fix, Literal, Problem, Resource, SetFact } from "../../model/index.ts";
import { isMember, isReplica } from "./shared/engine.ts";

function says(word: Literal): (fact: Fact) => fact is SetFact {
  return (fact): fact is SetFact =>
    fact.is === "set" && fact.value.is === "scalar" && sameScalar(fact.value.value, word);
}

/** CloudFormation decides by an attribute of the resource. */
function* deletedWithStack(database: Resource): Generator<Problem> {
  const { attributes, id, name } = database;
  if (attributes === undefined) return;
  for (const { at, value } of [...factsIn(attributes, "DeletionPolicy", name)].filter(says("Delete")))
    yield {
      message: `${id} is deleted without a final snapshot: DeletionPolicy is Delete`,
      at,
      fixes: [
        {
          title: "Set DeletionPolicy to Snapshot",
          safety: "review",
          edits: [{ edit: "set", target: value, to: "Snapshot" }],
        },
      ],
    };
}

/** Terraform decides by an argument, and asks for a name beside it. */
function* skipped(database: Resource): Generator<Problem> {
  for (const { at, value } of [...facts(database, "SkipFinalSnapshot")].filter(says(true))) {
    const name = [...facts(database, "FinalSnapshotIdentifier")].flatMap((fact) =>
      fact.is === "unset"
        ? [{ edit: "put" as const, on: fact.on, path: fact.missing, to: snapshotName(database) }]
        : [],
    );
    const property = nativePath(database, "SkipFinalSnapshot");
    const fix: Fix = {
      title: `Set ${property} to false`,
      safety: "review",
      edits: [{ edit: "set", target: value, to: false }, ...name],
    };
    yield { message: `${database.id} is deleted without a final snapshot: ${property} is true`, at, fixes: [fix] };
  }
}

/** After the database where its name is known, else after its address: letters, digits and single hyphens. */
function snapshotName({ id, properties: { entries } }: Resource): string {
  const [own] = ["DBInstanceIdentifier", "DBClusterIdentifier", "ClusterIdentifier"].flatMap((key) => {
    const value = entries.get(key)?.value;
    return value?.is === "scalar" ? [String(value.value)] : [];
  });
  const name = own ?? id.replace(/^.*\./, "");
  return `${name.replaceAll(/[^A-Za-z0-9]+/g, "-").replaceAll(/^[-0-9]+|-+$/g, "")}-final`;
}

/** Databases that leave nothing behind when somebody deletes them on purpose or by mistake. */
export const rdsSkipFinalSnapshot = resourceRule({
  id: "rds/skip-final-snapshot",
  title: "No final snapshot is taken on deletion",
  severity: "low",
  preset: "strict",
  aliases: [],
  practices: ["detection/dr"],
  why: "Automated backups go with the database. Without a final snapshot, a deletion by mistake, or by a changed name in a template, is the end of the data.",
  check: "aws rds describe-db-snapshots --region <region> --snapshot-type manual --db-instance-identifier <id>",
  remedy: {
    cli: "aws rds delete-db-instance --region <region> --db-instance-identifier <id> --final-db-snapshot-identifier <id>-final",
    console: "RDS > Databases > the database > Actions > Delete > Create final snapshot.",
  },
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html",
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance#skip_final_snapshot-1",
  ],
  types: [
    "AWS::RDS::DBInstance",
    "AWS::RDS::DBCluster",
    "AWS::DocDB::DBCluster",
    "AWS::Neptune::DBCluster",
    "AWS::Redshift::Cluster",
  ],
  *judge(database) {
    // A member has no data of its own, and AWS takes no final snapshot of a replica.
    if (database.type === "AWS::RDS::DBInstance" && (isMember(database) || isReplica(database))) return;
    yield* database.source === "terraform" ? skipped(database) : deletedWithStack(database);
  },
});
