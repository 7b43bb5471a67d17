import { settingRule } from "../../model/index.ts";

/** Notebook instances in a network of SageMaker's; AWS's default. */
export const sagemakerNotebookVpc = settingRule({
  id: "sagemaker/notebook-vpc",
  title: "Notebook is not in a subnet of yours",
  severity: "medium",
  preset: "recommended",
  aliases: [
    "CKV_AWS_306",
    "sagemaker_notebook_not_placed_in_vpc",
    "SageMakerNotebookInVPC",
    "SageMaker.2",
    "sagemaker_notebook_instance_vpc_settings_configured",
  ],
  controls: { fsbp: ["SageMaker.2"] },
  practices: ["production/23"],
  why: "Outside your VPC no security group, no endpoint policy and no flow log of yours sees what the notebook sends where.",
  check: "aws sagemaker describe-notebook-instance --region <region> --notebook-instance-name <id> --query SubnetId",
  remedy: {
    cli: "# The setting cannot be changed: create a notebook inside the VPC and move the work.\naws sagemaker create-notebook-instance --region <region> --notebook-instance-name <id>-private --instance-type <type> --role-arn <role> --subnet-id <subnet> --security-group-ids <group> --direct-internet-access Disabled",
    console:
      "SageMaker AI > Notebook instances > Create notebook instance > Network > VPC; move the work; delete the old one.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/sagemaker-controls.html#sagemaker-2"],
  says: "runs in a network that is not yours",
  settings: [
    {
      types: ["AWS::SageMaker::NotebookInstance"],
      property: "SubnetId",
      must: { beSet: true },
      fix: {
        to: "<subnet-id>",
        safety: "replace",
        also: { SecurityGroupIds: ["<security-group-id>"], DirectInternetAccess: "Disabled" },
      },
    },
  ],
});
