import type { PlainMap } from "../../../model/index.ts";

/** Something in a trail that somebody should hear of at once, and how a metric filter finds it. */
export interface TrailTopic {
  readonly says: string;
  /** The logical id of what a fix adds. */
  readonly name: string;
  readonly pattern: string;
  /** Whether a written pattern is about it. */
  readonly isIn: (pattern: string) => boolean;
}

const policyEvents = [
  "PutGroupPolicy",
  "PutRolePolicy",
  "PutUserPolicy",
  "DeleteGroupPolicy",
  "DeleteRolePolicy",
  "DeleteUserPolicy",
  "CreatePolicy",
  "DeletePolicy",
  "CreatePolicyVersion",
  "DeletePolicyVersion",
  "AttachGroupPolicy",
  "AttachRolePolicy",
  "AttachUserPolicy",
  "DetachGroupPolicy",
  "DetachRolePolicy",
  "DetachUserPolicy",
];

/** The three that count most of those that CIS asks for. */
export const trailTopics: readonly TrailTopic[] = [
  {
    says: "use of the root user",
    name: "RootUse",
    pattern:
      '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }',
    isIn: (pattern) => /userIdentity\.type/.test(pattern) && /Root/.test(pattern),
  },
  {
    says: "calls that were refused",
    name: "RefusedCalls",
    pattern: '{ ($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*") }',
    isIn: (pattern) => /errorCode/.test(pattern) && /UnauthorizedOperation|AccessDenied/.test(pattern),
  },
  {
    says: "changes of IAM policies",
    name: "PolicyChanges",
    pattern: `{ ${policyEvents.map((event) => `($.eventName = ${event})`).join(" || ")} }`,
    isIn: (pattern) => policyEvents.some((event) => pattern.includes(event)),
  },
];

/** The properties of the alarm that goes off once the filter of a topic finds something. */
export function alarmOf({ name, says }: TrailTopic): PlainMap {
  return {
    AlarmName: `trail-${name}`,
    AlarmDescription: `CloudTrail: ${says}`,
    Namespace: "CloudTrail",
    MetricName: name,
    Statistic: "Sum",
    Period: 300,
    EvaluationPeriods: 1,
    Threshold: 1,
    ComparisonOperator: "GreaterThanOrEqualToThreshold",
    TreatMissingData: "notBreaching",
    AlarmActions: ["<topic-arn>"],
  };
}
