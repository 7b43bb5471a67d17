import { settingRule } from "../../model/index.ts";

/** Endpoint services that connect whoever may ask. */
export const vpcEndpointServiceAutoAccept = settingRule({
  id: "vpc/endpoint-service-auto-accept",
  title: "Endpoint service accepts connections without approval",
  severity: "medium",
  preset: "strict",
  aliases: ["CKV_AWS_123"],
  practices: ["scale/8"],
  why: "Every principal with the permission connects at once; where everyone has it, the load balancer behind is as good as public.",
  check:
    "aws ec2 describe-vpc-endpoint-service-configurations --region <region> --query 'ServiceConfigurations[?!AcceptanceRequired].ServiceId'",
  remedy: {
    cli: "aws ec2 modify-vpc-endpoint-service-configuration --region <region> --service-id <id> --acceptance-required",
    console: "VPC > Endpoint services > the service > Actions > Modify endpoint acceptance setting.",
  },
  references: ["https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html"],
  says: "connects consumers without approval",
  settings: [
    {
      types: ["AWS::EC2::VPCEndpointService"],
      property: "AcceptanceRequired",
      must: { be: true },
      fix: { to: true, safety: "review" },
    },
  ],
});
