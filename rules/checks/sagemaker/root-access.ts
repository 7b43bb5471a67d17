import { settingRule } from "../../model/index.ts";

/** Notebooks with root access; AWS's default. */
export const sagemakerRootAccess = settingRule({
  id: "sagemaker/root-access",
  title: "Notebook users have root access",
  severity: "medium",
  preset: "recommended",
  aliases: ["CKV_AWS_307", "SageMaker.3"],
  controls: { fsbp: ["SageMaker.3"] },
  practices: ["production/23", "tips/21"],
  why: "Root can read the credentials of the notebook's role, switch the monitoring off and change what others run.",
  check: "aws sagemaker describe-notebook-instance --region <region> --notebook-instance-name <id> --query RootAccess",
  remedy: {
    cli: "aws sagemaker update-notebook-instance --region <region> --notebook-instance-name <id> --root-access Disabled # when it is stopped",
    console: "SageMaker > Notebooks > the notebook (stopped) > Edit > Permissions > Root access > Disable.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/sagemaker-controls.html#sagemaker-3"],
  says: "gives its users root on the notebook",
  settings: [
    {
      types: ["AWS::SageMaker::NotebookInstance"],
      property: "RootAccess",
      must: { notBe: ["Enabled"] },
      unset: "Enabled",
      fix: { to: "Disabled", safety: "safe" },
    },
  ],
});
