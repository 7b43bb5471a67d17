import { settingRule } from "../../model/index.ts";

/** Pipelines whose artifacts have the key of the bucket or of AWS; AWS's default. */
export const codepipelineKms = settingRule({
  id: "codepipeline/kms",
  title: "Artifact store has no key of yours",
  severity: "info",
  preset: "all",
  aliases: ["CKV_AWS_219"],
  practices: ["scale/11"],
  why: "With a key of your own, reading what a pipeline ships takes a second permission, and other accounts can be given it.",
  check: "aws codepipeline get-pipeline --region <region> --name <id> --query pipeline.artifactStore",
  remedy: {
    console:
      "Write encryptionKey into the pipeline's artifactStore (get-pipeline, update-pipeline); its roles need the key.",
  },
  references: ["https://docs.aws.amazon.com/codepipeline/latest/userguide/S3-artifact-encryption.html"],
  says: "names no key for its artifacts",
  // Without either there is no pipeline.
  settings: ["ArtifactStore.EncryptionKey", "ArtifactStores[*].ArtifactStore.EncryptionKey"].map((property) => ({
    types: ["AWS::CodePipeline::Pipeline"],
    property,
    must: { beSet: true },
    except: (fact) => fact.is === "unset" && fact.missing.length > 1,
  })),
});
