import { facts, nativePath, PlainConcat, PlainReference, resourceRule, written } from "../../model/index.ts";
import type { Edit, Fix, Resource, SetFact, UnsetFact } from "../../model/index.ts";

const property = "LoggingConfiguration.Level";

/** A level, and a log group where none is named; the state machine's own role has to be allowed to deliver. */
function fixOf(machine: Resource, fact: SetFact | UnsetFact): Fix {
  const group = "ExecutionLogGroup";
  const arn = new PlainReference({ added: group }, "Arn");
  // CloudFormation's `Arn` of a log group ends in `:*`, the Terraform provider's does not.
  const streams = machine.source === "terraform" ? new PlainConcat([arn, ":*"]) : arn;
  const destinations = [{ CloudWatchLogsLogGroup: { LogGroupArn: streams } }];
  const named =
    machine.source === "terraform"
      ? "LoggingConfiguration.Destinations[*].CloudWatchLogsLogGroup.LogGroupArn"
      : "LoggingConfiguration.Destinations";
  const [missing] = facts(machine, named);
  const rest = (): readonly Edit[] => {
    if (missing?.is !== "unset") return [];
    return [written(missing, missing.missing.at(-1) === "LogGroupArn" ? streams : destinations), added];
  };
  const added: Edit = {
    edit: "resource",
    after: machine,
    type: "AWS::Logs::LogGroup",
    name: group,
    properties: { RetentionInDays: 90 },
  };
  const none = fact.is === "unset" && fact.missing.length > 1 && fact.instead === undefined;
  const edits: readonly Edit[] = none
    ? [
        {
          edit: "put",
          on: fact.on,
          path: ["LoggingConfiguration"],
          to: { Level: "ERROR", Destinations: destinations },
        },
        added,
      ]
    : [written(fact, "ERROR"), ...rest()];
  return {
    title: `Log errors${edits.includes(added) ? " to a log group of its own" : ""}; the role needs the permissions of log delivery`,
    safety: "review",
    edits,
  };
}

/** State machines that log nothing; AWS's default. */
export const stepfunctionsLogging = resourceRule({
  id: "stepfunctions/logging",
  title: "State machine writes no log",
  severity: "low",
  preset: "strict",
  aliases: [
    "CKV_AWS_285",
    "AWS-0119",
    "StepFunctionStateMachineAllLogsToCloudWatch",
    "StepFunctions.1",
    "stepfunctions_statemachine_logging_enabled",
  ],
  controls: { fsbp: ["StepFunctions.1"] },
  practices: ["scale/4"],
  why: "The history of an execution is gone after 90 days, and express workflows have none at all.",
  check:
    "aws stepfunctions describe-state-machine --region <region> --state-machine-arn <arn> --query loggingConfiguration",
  remedy: {
    cli: "aws stepfunctions update-state-machine --region <region> --state-machine-arn <arn> --logging-configuration 'level=ERROR,destinations=[{cloudWatchLogsLogGroup={logGroupArn=<log-group-arn>:*}}]'",
    console: "Step Functions > State machines > the state machine > Edit > Config > Logging > Log level.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/stepfunctions-controls.html#stepfunctions-1",
    "https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html",
  ],
  types: ["AWS::StepFunctions::StateMachine"],
  *judge(machine) {
    for (const fact of facts(machine, property)) {
      if (fact.is === "unknown") continue;
      if (fact.is === "set" && (fact.value.is !== "scalar" || fact.value.value !== "OFF")) continue;
      const when = fact.when === undefined ? "" : ` when ${fact.when}`;
      const what = fact.is === "set" ? "OFF" : "not set";
      yield {
        message: `${machine.id} writes no log of its executions: ${nativePath(machine, property)} is ${what}${when}`,
        at: fact.at,
        fixes: [fixOf(machine, fact)],
      };
    }
  },
});
