import { facts, settingRule } from "../../model/index.ts";
import type { Fact, Resource } from "../../model/index.ts";

/** CodePipeline encrypts what it is given by itself, and of nothing nothing is kept. */
function isKeptElsewhere(_: Fact, project: Resource): boolean {
  return [...facts(project, "Artifacts.Type")].some(
    (fact) =>
      fact.is === "unknown" ||
      (fact.is === "set" &&
        fact.value.is === "scalar" &&
        /^(CODEPIPELINE|NO_ARTIFACTS)$/i.test(String(fact.value.value))),
  );
}

/** The places where a project can switch encryption off. */
const places = [
  { property: "Artifacts.EncryptionDisabled", except: isKeptElsewhere },
  { property: "SecondaryArtifacts[*].EncryptionDisabled" },
  { property: "LogsConfig.S3Logs.EncryptionDisabled" },
];

/** Projects that keep their results or logs in the clear; AWS encrypts them unless told otherwise. */
export const codebuildArtifactEncryption = settingRule({
  id: "codebuild/artifact-encryption",
  title: "Encryption of build results or logs is switched off",
  severity: "medium",
  preset: "recommended",
  aliases: [
    "CKV_AWS_78",
    "CKV_AWS_311",
    "AWS-0018",
    "codebuild_not_encrypted",
    "W32",
    "CodeBuildProjectKMSEncryptedArtifacts",
    "CodeBuild.3",
    "codebuild_project_s3_logs_encrypted",
  ],
  controls: { fsbp: ["CodeBuild.3"] },
  practices: ["scale/10"],
  why: "What a build makes and writes is what runs in production tomorrow: in the clear, one permission on the bucket opens it.",
  check:
    "aws codebuild batch-get-projects --region <region> --names <id> --query 'projects[].[artifacts.encryptionDisabled,logsConfig.s3Logs.encryptionDisabled]'",
  remedy: {
    cli: "aws codebuild update-project --region <region> --name <id> --logs-config s3Logs={status=ENABLED,location=<bucket>,encryptionDisabled=false}",
    console: "CodeBuild > Projects > the project > Edit > Artifacts, Logs > Remove artifact encryption: off.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/codebuild-controls.html#codebuild-3"],
  says: "keeps what a build leaves behind in the clear",
  settings: places.map((place) => ({
    ...place,
    types: ["AWS::CodeBuild::Project"],
    must: { notBe: [true] },
    fix: { to: false, safety: "safe" },
  })),
});
