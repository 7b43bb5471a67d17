import { PlainConcat, PlainReference } from "../model/index.ts";
import type { Edit, Plain, Resource } from "../model/index.ts";

/** What a fix adds for a resource that logs nowhere yet. */
export interface LogWriter {
  readonly edits: readonly Edit[];
  /** ARN of the log group's streams, ending in `:*`. */
  readonly streams: Plain;
}

/** A log group, and the role by which an AWS service writes into it. */
export function logWriter(
  after: Resource,
  names: { readonly group: string; readonly role: string },
  grant: { readonly service: string; readonly policy: string; readonly actions: readonly string[] },
): LogWriter {
  const arn = new PlainReference({ added: names.group }, "Arn");
  // CloudFormation's `Arn` of a log group ends in `:*`, the Terraform provider's does not.
  const streams = after.source === "terraform" ? new PlainConcat([arn, ":*"]) : arn;
  const { service, policy, actions } = grant;
  return {
    streams,
    edits: [
      {
        edit: "resource",
        after,
        type: "AWS::Logs::LogGroup",
        name: names.group,
        properties: { RetentionInDays: 90 },
      },
      {
        edit: "resource",
        after,
        type: "AWS::IAM::Role",
        name: names.role,
        properties: {
          AssumeRolePolicyDocument: {
            Version: "2012-10-17",
            Statement: [{ Effect: "Allow", Principal: { Service: service }, Action: "sts:AssumeRole" }],
          },
          Policies: [
            {
              PolicyName: policy,
              PolicyDocument: {
                Version: "2012-10-17",
                Statement: [{ Effect: "Allow", Action: actions, Resource: streams }],
              },
            },
          ],
        },
      },
    ],
  };
}
