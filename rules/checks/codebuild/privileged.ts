import { settingRule } from "../../model/index.ts";

/** Builds in privileged mode. */
export const codebuildPrivileged = settingRule({
  id: "codebuild/privileged",
  title: "Build runs in privileged mode",
  severity: "medium",
  preset: "recommended",
  aliases: ["CKV_AWS_316", "CodeBuild.5"],
  controls: { fsbp: ["CodeBuild.5"] },
  practices: ["tips/21"],
  why: "A privileged container is root on the host; what a build fetches from the internet runs with it.",
  check:
    "aws codebuild batch-get-projects --region <region> --names <id> --query 'projects[].environment.privilegedMode'",
  remedy: {
    console: "CodeBuild > Projects > the project > Edit > Environment > Additional configuration > Privileged: off.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/codebuild-controls.html#codebuild-5"],
  says: "runs its builds privileged",
  settings: [
    {
      types: ["AWS::CodeBuild::Project"],
      property: "Environment.PrivilegedMode",
      must: { be: false },
      fix: { to: false, safety: "review" },
    },
  ],
});
