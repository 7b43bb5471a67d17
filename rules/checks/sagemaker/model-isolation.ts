import { settingRule } from "../../model/index.ts";

/** Models whose container may call out; AWS's default. */
export const sagemakerModelIsolation = settingRule({
  id: "sagemaker/model-isolation",
  title: "Model container has network access",
  severity: "low",
  preset: "strict",
  aliases: ["CKV_AWS_370", "SageMaker.5", "sagemaker_models_network_isolation_enabled"],
  controls: { fsbp: ["SageMaker.5"] },
  practices: ["production/23"],
  why: "A model from somewhere else is a program from somewhere else: with a network it can send away what it is asked.",
  check: "aws sagemaker describe-model --region <region> --model-name <id> --query EnableNetworkIsolation",
  remedy: {
    cli: "# The setting cannot be changed: create the model anew and update its endpoints.\naws sagemaker create-model --region <region> --model-name <id>-isolated --execution-role-arn <role> --primary-container Image=<image> --enable-network-isolation",
    console: "SageMaker AI > Models > Create model > Network > Enable network isolation; then update the endpoints.",
  },
  references: ["https://docs.aws.amazon.com/sagemaker/latest/dg/mkt-algo-model-internet-free.html"],
  says: "lets its container reach the network",
  settings: [
    {
      types: ["AWS::SageMaker::Model"],
      property: "EnableNetworkIsolation",
      must: { be: true },
      unset: false,
      fix: { to: true, safety: "replace" },
    },
  ],
});
