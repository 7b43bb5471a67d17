import {
  facts,
  nativePath,
  oncePerScope,
  resourceRule,
  sameScalar,
  throughDefault,
  throughText,
} from "../../model/index.ts";
import type { Resource } from "../../model/index.ts";

const actions = ["AlarmActions", "OKActions", "InsufficientDataActions"];

/** Whether nothing is listed there in any case; what is not known may be something. */
function isEmpty(alarm: Resource, property: string): boolean {
  return [...facts(alarm, property)].every(
    (fact) => fact.is === "unset" || (fact.is === "set" && fact.value.is === "list" && fact.value.items.length === 0),
  );
}

const hasComposite = oncePerScope(({ resources }) =>
  resources.some(({ type }) => type === "AWS::CloudWatch::CompositeAlarm"),
);

/** Alarms whose actions are switched off, and those that have none. */
export const cloudwatchAlarmActionsOff = resourceRule({
  id: "cloudwatch/alarm-actions-off",
  title: "Alarm tells nobody",
  severity: "medium",
  preset: "recommended",
  aliases: [
    "CKV_AWS_319",
    "CloudWatchAlarmAction",
    "CloudWatch.15",
    "CloudWatch.17",
    "cloudwatch_alarm_actions_enabled",
    "cloudwatch_alarm_actions_alarm_state_configured",
  ],
  controls: { fsbp: ["CloudWatch.15", "CloudWatch.17"] },
  practices: ["detection/cloudwatch", "scale/5"],
  why: "The alarm changes its state in a console that nobody looks at: no message, no ticket, no scaling.",
  check: "aws cloudwatch describe-alarms --region <region> --query 'MetricAlarms[?!ActionsEnabled].AlarmName'",
  remedy: {
    cli: "aws cloudwatch enable-alarm-actions --region <region> --alarm-names <id>",
    console:
      "CloudWatch > Alarms > the alarm > Actions > Alarm actions > Enable; Edit > Configure actions names whom to tell.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-17",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-15",
  ],
  types: ["AWS::CloudWatch::Alarm", "AWS::CloudWatch::CompositeAlarm"],
  *judge(alarm, scope) {
    const property = nativePath(alarm, "ActionsEnabled");
    let off = false;
    for (const fact of facts(alarm, "ActionsEnabled")) {
      if (fact.is === "unknown") return;
      if (fact.is !== "set" || fact.value.is !== "scalar" || !sameScalar(fact.value.value, false)) continue;
      off = true;
      yield {
        message: `${alarm.id} does nothing when it goes off: ${property} is ${String(fact.value.value)}${throughText(fact.value)}${fact.when === undefined ? "" : ` when ${fact.when}`}`,
        at: fact.at,
        ...throughDefault(fact.value, "medium"),
        fixes: [
          {
            title: `Set ${property} to true`,
            safety: "safe",
            edits: [{ edit: "set", target: fact.value, to: true }],
          },
        ],
      };
    }
    // What a composite alarm watches needs no actions of its own.
    if (off || !actions.every((name) => isEmpty(alarm, name)) || hasComposite(scope)) return;
    yield { message: `${alarm.id} has no action: nobody is told when it goes off`, at: alarm.name, severity: "low" };
  },
});
