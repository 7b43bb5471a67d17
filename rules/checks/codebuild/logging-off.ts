import { facts, settingRule } from "../../model/index.ts";
import type { Fact, Resource } from "../../model/index.ts";

/** Logs in a bucket are logs. */
function writesToBucket(_: Fact, project: Resource): boolean {
  return [...facts(project, "LogsConfig.S3Logs.Status")].some(
    (fact) =>
      fact.is === "unknown" || (fact.is === "set" && fact.value.is === "scalar" && fact.value.value === "ENABLED"),
  );
}

/** Projects that log nowhere; AWS logs to CloudWatch unless told otherwise. */
export const codebuildLoggingOff = settingRule({
  id: "codebuild/logging-off",
  title: "Build logs are switched off",
  severity: "low",
  preset: "strict",
  aliases: ["CKV_AWS_314", "CodeBuild.4", "codebuild_project_logging_enabled"],
  controls: { fsbp: ["CodeBuild.4"] },
  practices: ["scale/4"],
  why: "Without a log nobody can tell what a build ran, and with which input.",
  check: "aws codebuild batch-get-projects --region <region> --names <id> --query 'projects[].logsConfig'",
  remedy: {
    cli: "aws codebuild update-project --region <region> --name <id> --logs-config cloudWatchLogs={status=ENABLED}",
    console: "CodeBuild > Projects > the project > Edit > Logs > CloudWatch logs.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/codebuild-controls.html#codebuild-4"],
  says: "logs its builds nowhere",
  settings: [
    {
      types: ["AWS::CodeBuild::Project"],
      property: "LogsConfig.CloudWatchLogs.Status",
      must: { notBe: ["DISABLED"] },
      except: writesToBucket,
      fix: { to: "ENABLED", safety: "safe" },
    },
  ],
});
