import { facts, nativePath, PlainReference, resourceRule, sameScalar } from "../../model/index.ts";
import type { Edit, Fact, Fix, Resource } from "../../model/index.ts";

const seconds = 60;

/** The role that RDS needs to send what it measures. */
function roleOf(instance: Resource): readonly Edit[] {
  const name = "MonitoringRole";
  const missing = [...facts(instance, "MonitoringRoleArn")].flatMap((fact): readonly Edit[] =>
    fact.is === "unset"
      ? [{ edit: "put", on: fact.on, path: fact.missing, to: new PlainReference({ added: name }, "Arn") }]
      : [],
  );
  if (missing.length === 0) return [];
  const role: Edit = {
    edit: "resource",
    after: instance,
    type: "AWS::IAM::Role",
    name,
    properties: {
      AssumeRolePolicyDocument: {
        Version: "2012-10-17",
        Statement: [
          { Effect: "Allow", Principal: { Service: "monitoring.rds.amazonaws.com" }, Action: "sts:AssumeRole" },
        ],
      },
      ManagedPolicyArns: ["arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"],
    },
  };
  return [...missing, role];
}

function fixOf(instance: Resource, fact: Exclude<Fact, { is: "unknown" }>): Fix | undefined {
  if (fact.is === "unset" && fact.instead !== undefined) return undefined;
  const interval: Edit =
    fact.is === "set"
      ? { edit: "set", target: fact.value, to: seconds }
      : { edit: "put", on: fact.on, path: fact.missing, to: seconds };
  const role = roleOf(instance);
  return {
    title: `Set ${nativePath(instance, "MonitoringInterval")} to ${seconds}${role.length === 0 ? "" : ", with a role for it"}`,
    safety: "review",
    edits: [interval, ...role],
  };
}

/** Instances whose operating system nobody measures; AWS's default. */
export const rdsEnhancedMonitoring = resourceRule({
  id: "rds/enhanced-monitoring",
  title: "Enhanced monitoring is off",
  severity: "info",
  preset: "all",
  aliases: ["CKV_AWS_118", "RDSEnhancedMonitoringEnabled", "RDS.6"],
  controls: { fsbp: ["RDS.6"] },
  practices: ["detection/cloudwatch"],
  why: "The metrics that RDS always sends come from outside; which process takes the processor or the memory shows in those of the operating system only.",
  check:
    "aws rds describe-db-instances --region <region> --query 'DBInstances[?MonitoringInterval==`0`].DBInstanceIdentifier'",
  remedy: {
    cli: "aws rds modify-db-instance --region <region> --db-instance-identifier <id> --monitoring-interval 60 --monitoring-role-arn <role-arn>",
    console: "RDS > Databases > the database > Modify > Monitoring > Enable Enhanced Monitoring.",
  },
  references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.html"],
  types: ["AWS::RDS::DBInstance"],
  *judge(instance) {
    for (const fact of facts(instance, "MonitoringInterval")) {
      if (fact.is === "unknown") continue;
      if (fact.is === "set" && !(fact.value.is === "scalar" && sameScalar(fact.value.value, 0))) continue;
      const fix = fixOf(instance, fact);
      const property = nativePath(instance, "MonitoringInterval");
      yield {
        message: `${instance.id} sends no metrics of its operating system: ${property} is ${fact.is === "set" ? "0" : "not set, which means 0"}`,
        at: fact.at,
        ...(fix === undefined ? {} : { fixes: [fix] }),
      };
    }
  },
});
