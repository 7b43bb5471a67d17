import { settingRule } from "../../model/index.ts";

/** Transit gateways that take every VPC of the accounts they are shared with. */
export const vpcTgwAutoAccept = settingRule({
  id: "vpc/tgw-auto-accept",
  title: "Transit gateway accepts attachments automatically",
  severity: "medium",
  preset: "strict",
  aliases: ["CKV_AWS_331", "EC2.23"],
  controls: { fsbp: ["EC2.23"] },
  practices: ["scale/8"],
  why: "Whoever the gateway is shared with connects a VPC to the network of all others, and nobody looks at it first.",
  check:
    "aws ec2 describe-transit-gateways --region <region> --query 'TransitGateways[?Options.AutoAcceptSharedAttachments==`enable`].TransitGatewayId'",
  remedy: {
    cli: "aws ec2 modify-transit-gateway --region <region> --transit-gateway-id <id> --options AutoAcceptSharedAttachments=disable",
    console: "VPC > Transit gateways > the gateway > Actions > Modify > Auto accept shared attachments: off.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-23"],
  says: "takes shared attachments without a look",
  settings: [
    {
      types: ["AWS::EC2::TransitGateway"],
      property: "AutoAcceptSharedAttachments",
      must: { notBe: ["enable"] },
      fix: { to: "disable", safety: "review" },
    },
  ],
});
