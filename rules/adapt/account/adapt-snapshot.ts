import type { Policy } from "../../model/policy.ts";
import type { Resource } from "../../model/resource.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { policiesOfCloudFormation } from "../policy/policies-of-cloudformation.ts";
import { callsOf, together } from "./calls.ts";
import type { Blind, Seen, ServiceCalls } from "./calls.ts";
import { seeKms, seeLambda, seeOpenSearch, seeSageMaker } from "./compute.ts";
import { seeDms, seeRds } from "./databases.ts";
import { seeIam } from "./identities.ts";
import { seeEc2 } from "./network.ts";
import { seeS3 } from "./storage.ts";
import { seeCloudTrail, seeConfig, seeGuardDuty, seeSecurityHub } from "./watching.ts";

/** What a snapshot holds: resources and policies, and which types could not be listed where. */
export interface AdaptedAccount {
  readonly resources: readonly Resource[];
  readonly policies: readonly Policy[];
  readonly blind: readonly Blind[];
}

const services: Readonly<Record<string, (calls: ServiceCalls) => Seen>> = {
  config: seeConfig,
  dms: seeDms,
  ec2: seeEc2,
  es: seeOpenSearch,
  guardduty: seeGuardDuty,
  iam: seeIam,
  kms: seeKms,
  lambda: seeLambda,
  rds: seeRds,
  s3: seeS3,
  sagemaker: seeSageMaker,
  securityhub: seeSecurityHub,
};

/** The resources of an account, in CloudFormation's vocabulary, so that the rules for templates judge them too. */
export function adaptSnapshot(snapshot: Snapshot): AdaptedAccount {
  const { resources, blind } = together([
    ...Object.entries(services).flatMap(([name, see]) => callsOf(snapshot, name).map(see)),
    seeCloudTrail(callsOf(snapshot, "cloudtrail")),
  ]);
  return { resources, blind, policies: resources.flatMap((resource) => policiesOfCloudFormation(resource)) };
}
