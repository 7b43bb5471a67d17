import { attachmentsOf, PlainReference, resourceRule } from "../../model/index.ts";
import type { Fix, Resource } from "../../model/index.ts";
import { logWriter } from "../../iam/log-writer.ts";

/** A flow log into CloudWatch Logs, with the log group and the role that it needs. */
function flowLogOf(vpc: Resource): Fix {
  const names = { group: "FlowLogGroup", role: "FlowLogRole" };
  const { edits } = logWriter(vpc, names, {
    service: "vpc-flow-logs.amazonaws.com",
    policy: "write-flow-logs",
    actions: ["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"],
  });
  return {
    title: "Add a flow log with its log group and role",
    safety: "review",
    edits: [
      {
        edit: "resource",
        after: vpc,
        type: "AWS::EC2::FlowLog",
        name: "FlowLog",
        properties: {
          ResourceId: new PlainReference(vpc),
          ResourceType: "VPC",
          TrafficType: "ALL",
          LogGroupName: new PlainReference({ added: names.group }),
          DeliverLogsPermissionArn: new PlainReference({ added: names.role }, "Arn"),
        },
      },
      ...edits,
    ],
  };
}

/** Live, a flow log that cannot be delivered records nothing. */
function isFailing({ properties }: Resource): boolean {
  const status = properties.entries.get("DeliverLogsStatus")?.value;
  return status?.is === "scalar" && status.value === "FAILED";
}

/** VPCs that no flow log belongs to. */
export const vpcFlowLogs = resourceRule({
  id: "vpc/flow-logs",
  title: "VPC has no flow log",
  severity: "medium",
  preset: "recommended",
  aliases: [
    "CKV2_AWS_11",
    "AWS-0178",
    "vpc_flowlogs_disabled",
    "W60",
    "VPCFlowLogsEnabled",
    "EC2.6",
    "vpc_flow_logs_enabled",
  ],
  controls: { cis: ["3.0/3.7", "5.0/3.7", "6.0/4.7", "7.0/4.7"], fsbp: ["EC2.6"] },
  practices: ["detection/flowlogs", "accounts/flowlogs", "detection/flow-all", "detection/flow-dest", "tips/2"],
  why: "Without flow logs nobody can tell after an incident which addresses an instance talked to.",
  check: "aws ec2 describe-flow-logs --region <region> --filter Name=resource-id,Values=<id>",
  remedy: {
    cli: "aws ec2 create-flow-logs --region <region> --resource-type VPC --resource-ids <id> --traffic-type ALL --log-destination-type s3 --log-destination <bucket-arn>",
    console: "VPC > Your VPCs > the VPC > Flow logs > Create flow log.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-6",
    "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html",
  ],
  live: { scope: "region", reads: ["ec2:DescribeVpcs", "ec2:DescribeFlowLogs"] },
  types: ["AWS::EC2::VPC"],
  companions: ["AWS::EC2::FlowLog"],
  *judge(resource, scope) {
    const { resources, complete } = attachmentsOf(scope, resource, "AWS::EC2::FlowLog", "ResourceId");
    if (!complete || resources.some((log) => !isFailing(log))) return;
    yield {
      message: `${resource.id} has no flow log${resources.length > 0 ? " that is delivered" : ""}: nobody records who talks to whom in it`,
      at: resource.name,
      ...(resource.source === "account" ? {} : { fixes: [flowLogOf(resource)] }),
    };
  },
});
