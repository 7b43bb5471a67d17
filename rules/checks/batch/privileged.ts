import { settingRule } from "../../model/index.ts";

/** The places of a job definition that say how a container runs. */
const places = [
  "ContainerProperties.Privileged",
  "NodeProperties.NodeRangeProperties[*].Container.Privileged",
  "EcsProperties.TaskProperties[*].Containers[*].Privileged",
  "EksProperties.PodProperties.Containers[*].SecurityContext.Privileged",
];

/** Batch jobs that run as root of their host. */
export const batchPrivileged = settingRule({
  id: "batch/privileged",
  title: "Batch job runs privileged",
  severity: "high",
  preset: "recommended",
  aliases: ["CKV_AWS_210", "batch_job_definition_with_privileged_container_properties", "W34"],
  practices: ["tips/21"],
  why: "A privileged job is root on its host: who takes it over has the instance, its role and every other job on it.",
  check:
    "aws batch describe-job-definitions --region <region> --status ACTIVE --query 'jobDefinitions[?containerProperties.privileged].jobDefinitionName'",
  remedy: {
    cli: "aws batch register-job-definition --region <region> --cli-input-json file://job-without-privileged.json",
    console: "Batch > Job definitions > the job > Create revision > Container > Privileged: off.",
  },
  references: ["https://docs.aws.amazon.com/batch/latest/userguide/job_definition_parameters.html"],
  says: "runs as root of its host",
  settings: places.map((property) => ({
    types: ["AWS::Batch::JobDefinition"],
    property,
    must: { notBe: [true] },
    fix: { to: false, safety: "review" },
  })),
});
