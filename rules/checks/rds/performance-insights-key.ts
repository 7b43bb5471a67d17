import { facts, sameScalar, settingRule } from "../../model/index.ts";
import type { Resource } from "../../model/index.ts";

const types = ["AWS::RDS::DBInstance"];
const key = "<arn-of-the-key>";

/** Whether a property is written and is, or may be, such a text. */
function maybe({ properties }: Resource, property: string, pattern: RegExp): boolean {
  const value = properties.entries.get(property)?.value;
  return value !== undefined && (value.is !== "scalar" || pattern.test(String(value.value)));
}

/** MySQL and MariaDB have it on larger instances only. */
function isTooSmall(instance: Resource): boolean {
  return (
    maybe(instance, "Engine", /^(mysql|mariadb)$/i) &&
    maybe(instance, "DBInstanceClass", /^db\.t[234]g?\.(micro|small)$/)
  );
}

function isOn(instance: Resource): boolean {
  return [...facts(instance, "EnablePerformanceInsights")].some(
    (fact) => fact.is === "set" && fact.value.is === "scalar" && sameScalar(fact.value.value, true),
  );
}

/** Instances without Performance Insights, or with it on AWS's own key; AWS's defaults. */
export const rdsPerformanceInsightsKey = settingRule({
  id: "rds/performance-insights-key",
  title: "Performance Insights is off or not on a customer key",
  severity: "info",
  preset: "all",
  aliases: ["CKV_AWS_353", "CKV_AWS_354", "AWS-0078", "AWS-0133"],
  practices: ["detection/cloudwatch"],
  why: "Without it nobody sees which statements load the database. What it keeps are the texts of statements: with a key of your own, reading them takes a second permission.",
  check:
    "aws rds describe-db-instances --region <region> --query 'DBInstances[].[DBInstanceIdentifier,PerformanceInsightsEnabled,PerformanceInsightsKMSKeyId]'",
  remedy: {
    cli: "aws rds modify-db-instance --region <region> --db-instance-identifier <id> --enable-performance-insights --performance-insights-kms-key-id <key>",
    console: "RDS > Databases > the database > Modify > Monitoring > Enable Performance Insights, with a KMS key.",
  },
  references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.html"],
  says: "has no Performance Insights on a key of its own",
  settings: [
    {
      types,
      property: "EnablePerformanceInsights",
      must: { be: true },
      unset: false,
      except: (_, instance) => isTooSmall(instance),
      fix: { to: true, safety: "review", also: { PerformanceInsightsKMSKeyId: key } },
    },
    {
      types,
      property: "PerformanceInsightsKMSKeyId",
      must: { beSet: true },
      except: (_, instance) => !isOn(instance),
      fix: { to: key, safety: "review" },
    },
  ],
});
