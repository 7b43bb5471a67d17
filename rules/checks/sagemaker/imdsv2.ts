import { settingRule } from "../../model/index.ts";

/** Notebook instances that answer IMDSv1; AWS's default. */
export const sagemakerImdsv2 = settingRule({
  id: "sagemaker/imdsv2",
  title: "Notebook allows IMDSv1",
  severity: "medium",
  preset: "strict",
  aliases: ["CKV_AWS_371"],
  practices: ["accounts/roles"],
  why: "With IMDSv1 one forged request from inside the notebook is enough to read the credentials of its role.",
  check:
    "aws sagemaker describe-notebook-instance --region <region> --notebook-instance-name <id> --query InstanceMetadataServiceConfiguration",
  remedy: {
    cli: "aws sagemaker update-notebook-instance --region <region> --notebook-instance-name <id> --instance-metadata-service-configuration MinimumInstanceMetadataServiceVersion=2",
    console: "SageMaker AI > Notebook instances > the notebook, stopped > Edit > Minimum IMDS version: 2.",
  },
  references: ["https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-imds.html"],
  says: "answers requests for its credentials without a token",
  settings: [
    {
      types: ["AWS::SageMaker::NotebookInstance"],
      property: "InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion",
      must: { be: "2" },
      unset: "1",
      fix: { to: "2", safety: "review" },
    },
  ],
});
