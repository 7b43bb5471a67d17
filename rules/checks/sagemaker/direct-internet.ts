import { settingRule } from "../../model/index.ts";

/** SageMaker notebook instances reach the internet past the VPC unless told otherwise. */
export const sagemakerDirectInternet = settingRule({
  id: "sagemaker/direct-internet",
  title: "Notebook instance has direct internet access",
  severity: "high",
  preset: "recommended",
  aliases: [
    "CKV_AWS_122",
    "sagemaker_enabling_internet_access",
    "SageMakerNotebookNoDirectInternetAccess",
    "SageMaker.1",
    "sagemaker_notebook_instance_without_direct_internet_access_configured",
  ],
  controls: { fsbp: ["SageMaker.1"] },
  practices: ["production/23"],
  why: "A notebook with direct internet access can send data anywhere, past the network controls and flow logs of your VPC.",
  check:
    "aws sagemaker describe-notebook-instance --region <region> --notebook-instance-name <id> --query DirectInternetAccess",
  remedy: {
    cli: "# The setting cannot be changed: create a notebook inside the VPC and move the work.\naws sagemaker create-notebook-instance --region <region> --notebook-instance-name <id>-private --instance-type <type> --role-arn <role> --subnet-id <subnet> --security-group-ids <group> --direct-internet-access Disabled",
    console:
      "SageMaker AI > Notebook instances > Create notebook instance > Network > Direct internet access: Disable; move the work; delete the old one.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/sagemaker-controls.html#sagemaker-1"],
  live: { scope: "region", reads: ["sagemaker:ListNotebookInstances", "sagemaker:DescribeNotebookInstance"] },
  says: "reaches the internet past the VPC",
  settings: [
    {
      types: ["AWS::SageMaker::NotebookInstance"],
      property: "DirectInternetAccess",
      must: { be: "Disabled" },
      unset: "Enabled",
      fix: { to: "Disabled", safety: "replace" },
    },
  ],
});
