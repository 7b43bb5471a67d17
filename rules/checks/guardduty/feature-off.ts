import { facts, factsIn, settingRule } from "../../model/index.ts";
import type { Fact, Resource, Scope, Setting, Value } from "../../model/index.ts";

const feature = { must: { notBe: ["DISABLED"] }, fix: { to: "ENABLED", safety: "safe" } } as const;

/** Whether a feature is the older form of Runtime Monitoring, which AWS takes only while the newer one is off. */
function isEksRuntime(value: Value): boolean {
  return value.is === "map" && textAt(value, "Name") === "EKS_RUNTIME_MONITORING";
}

function isRuntime(value: Value): boolean {
  return value.is === "map" && textAt(value, "Name") === "RUNTIME_MONITORING" && textAt(value, "Status") !== "DISABLED";
}

function textAt(value: Value, key: string): string | undefined {
  const [fact] = factsIn(value, key, value.at);
  return fact?.is === "set" && fact.value.is === "scalar" ? String(fact.value.value) : undefined;
}

function hasRuntimeMonitoring({ resources }: Scope): boolean {
  return resources.some(({ type, properties }) => type === "Account::GuardDutyFeature" && isRuntime(properties));
}

function isReplaced(status: Fact, detector: Resource): boolean {
  const features = [...facts(detector, "Features[*]")].flatMap((fact) => (fact.is === "set" ? [fact.value] : []));
  const own = features.find(
    (item) =>
      item.is === "map" && item.entries.get("Status")?.value === (status.is === "unset" ? undefined : status.value),
  );
  return own !== undefined && isEksRuntime(own) && features.some(isRuntime);
}

/** Detectors that switch a protection plan off, in `Features` or in the older `DataSources`. */
export const guarddutyFeatureOff = settingRule({
  id: "guardduty/feature-off",
  title: "A protection plan of GuardDuty is switched off",
  severity: "medium",
  preset: "recommended",
  aliases: [
    "GuardDuty.5",
    "GuardDuty.6",
    "GuardDuty.7",
    "GuardDuty.8",
    "GuardDuty.9",
    "GuardDuty.10",
    "GuardDuty.11",
    "guardduty_s3_protection_enabled",
    "guardduty_eks_audit_log_enabled",
    "guardduty_rds_protection_enabled",
    "guardduty_lambda_protection_enabled",
    "guardduty_ec2_malware_protection_enabled",
    "guardduty_eks_runtime_monitoring_enabled",
  ],
  controls: {
    fsbp: ["GuardDuty.5", "GuardDuty.6", "GuardDuty.7", "GuardDuty.8", "GuardDuty.9", "GuardDuty.10", "GuardDuty.11"],
  },
  practices: ["detection/guardduty", "production/26"],
  why: "GuardDuty does not look at what the plan is about: stolen data, mined coins and malware there go unnoticed.",
  check: "aws guardduty get-detector --region <region> --detector-id <id> --query 'Features[?Status==`DISABLED`].Name'",
  remedy: {
    cli: "aws guardduty update-detector --region <region> --detector-id <id> --features Name=<plan>,Status=ENABLED",
    console: "GuardDuty > Protection plans > the plan > Enable.",
  },
  references: [
    "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty-features-activation-model.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/guardduty-controls.html",
  ],
  says: "leaves a protection plan switched off",
  settings: [
    { ...feature, types: ["AWS::GuardDuty::Detector"], property: "Features[*].Status", except: isReplaced },
    {
      ...feature,
      types: ["Account::GuardDutyFeature"],
      property: "Status",
      except: (_, resource, scope) => isEksRuntime(resource.properties) && hasRuntimeMonitoring(scope),
    },
    ...[
      "DataSources.S3Logs.Enable",
      "DataSources.Kubernetes.AuditLogs.Enable",
      "DataSources.MalwareProtection.ScanEc2InstanceWithFindings.EbsVolumes",
    ].map((property): Setting => ({
      types: ["AWS::GuardDuty::Detector"],
      property,
      must: { be: true },
      fix: { to: true, safety: "safe" },
    })),
  ],
});
