import { codebuild, ecs, eks, lambda, lambdaNodejs, logs } from "./compute.ts";
import { core } from "./core.ts";
import { docdb, dynamodb, opensearch, rds } from "./databases.ts";
import { autoscaling, ec2 } from "./ec2.ts";
import { cloudfront, cloudtrail, cognito } from "./edge.ts";
import { iam } from "./iam.ts";
import type { MappedModule } from "./mapped-module.ts";
import { kinesis, sns, sqs } from "./messaging.ts";
import { s3 } from "./s3.ts";
import { ecr, efs, kms, secretsmanager } from "./storage.ts";

const all: readonly MappedModule[] = [
  autoscaling,
  cloudfront,
  cloudtrail,
  codebuild,
  cognito,
  core,
  docdb,
  dynamodb,
  ec2,
  ecr,
  ecs,
  efs,
  eks,
  iam,
  kinesis,
  kms,
  lambda,
  lambdaNodejs,
  logs,
  opensearch,
  rds,
  s3,
  secretsmanager,
  sns,
  sqs,
];

/** Module of aws-cdk-lib → what its constructs say. Defaults are those of version 2, checked against 2.202. */
export const cdkModules: ReadonlyMap<string, MappedModule> = new Map(all.map((each) => [each.module, each]));

/** The CloudFormation types that constructs, their properties and their methods of the tables stand for. */
export const cdkTypes: ReadonlySet<string> = new Set(
  all.flatMap(({ constructs = {}, methods = {} }) => [
    ...Object.values(constructs).flatMap(({ type, makes = {} }) => [
      type,
      ...Object.values(makes).map((made) => made.type),
    ]),
    ...Object.values(methods).map(({ type }) => type),
  ]),
);
