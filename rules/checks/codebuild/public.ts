import { settingRule } from "../../model/index.ts";

/** Projects whose builds are public. */
export const codebuildPublic = settingRule({
  id: "codebuild/public",
  title: "Build results are public",
  severity: "high",
  preset: "recommended",
  aliases: [],
  practices: ["tips/10"],
  why: "Logs and artifacts of builds hold names, addresses and now and then a secret.",
  check: "aws codebuild batch-get-projects --region <region> --names <id> --query 'projects[].projectVisibility'",
  remedy: {
    cli: "aws codebuild update-project-visibility --region <region> --project-arn <arn> --project-visibility PRIVATE",
    console: "CodeBuild > Projects > the project > Edit > Project configuration > Public build access: off.",
  },
  references: ["https://docs.aws.amazon.com/codebuild/latest/userguide/public-builds.html"],
  says: "shows its builds to everyone",
  settings: [
    {
      types: ["AWS::CodeBuild::Project"],
      property: "Visibility",
      must: { notBe: ["PUBLIC_READ"] },
      fix: { to: "PRIVATE", safety: "safe" },
    },
  ],
});
