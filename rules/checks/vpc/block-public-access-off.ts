import { settingRule } from "../../model/index.ts";

/** The switch of account and Region that keeps VPCs off the internet, written down as off. */
export const vpcBlockPublicAccessOff = settingRule({
  id: "vpc/block-public-access-off",
  title: "VPC block public access is switched off",
  severity: "info",
  preset: "all",
  aliases: ["EC2.172"],
  controls: { fsbp: ["EC2.172"] },
  practices: ["scale/8"],
  why: "With the switch on, no internet gateway and no route can put a VPC of the Region on the internet by mistake.",
  check: "aws ec2 describe-vpc-block-public-access-options --region <region>",
  remedy: {
    cli: "aws ec2 modify-vpc-block-public-access-options --region <region> --internet-gateway-block-mode block-bidirectional",
    console: "VPC > Settings > Block public access > Edit public access settings.",
  },
  references: ["https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html"],
  says: "leaves VPCs open to internet gateways",
  settings: [
    {
      types: ["AWS::EC2::VPCBlockPublicAccessOptions"],
      property: "InternetGatewayBlockMode",
      must: { notBe: ["off"] },
      fix: { to: "block-bidirectional", safety: "review" },
    },
  ],
});
