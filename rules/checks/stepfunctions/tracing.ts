import { settingRule } from "../../model/index.ts";

/** State machines that X-Ray does not see; AWS's default. */
export const stepfunctionsTracing = settingRule({
  id: "stepfunctions/tracing",
  title: "State machine is not traced",
  severity: "info",
  preset: "all",
  aliases: ["CKV_AWS_284", "AWS-0117", "StepFunctionStateMachineXray"],
  practices: ["detection/cloudwatch"],
  why: "A trace shows which step of which execution was slow or failed, across the services that it calls.",
  check:
    "aws stepfunctions describe-state-machine --region <region> --state-machine-arn <arn> --query tracingConfiguration",
  remedy: {
    cli: "aws stepfunctions update-state-machine --region <region> --state-machine-arn <arn> --tracing-configuration enabled=true",
    console: "Step Functions > State machines > the state machine > Edit > Config > X-Ray tracing.",
  },
  references: ["https://docs.aws.amazon.com/step-functions/latest/dg/concepts-xray-tracing.html"],
  says: "sends no traces to X-Ray",
  settings: [
    {
      types: ["AWS::StepFunctions::StateMachine"],
      property: "TracingConfiguration.Enabled",
      must: { be: true },
      unset: false,
      fix: { to: true, safety: "review" },
    },
  ],
});
