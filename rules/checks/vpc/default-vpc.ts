import { facts, resourceRule } from "../../model/index.ts";

/** Terraform that takes care of, or looks up, the VPC that AWS makes in each Region. */
export const vpcDefaultVpc = resourceRule({
  id: "vpc/default-vpc",
  title: "Template manages or uses the default VPC",
  severity: "medium",
  preset: "recommended",
  aliases: ["CKV_AWS_148", "AWS-0101", "default_vpc_exists"],
  practices: ["scale/8", "tips/17"],
  why: "All subnets of the default VPC are public, and everything that names no network ends up in it.",
  check: "aws ec2 describe-vpcs --region <region> --filters Name=is-default,Values=true --query 'Vpcs[].VpcId'",
  remedy: {
    cli: "aws ec2 delete-vpc --region <region> --vpc-id <id>",
    console:
      "VPC > Your VPCs > Create VPC > VPC and more, with private subnets; move what runs in the default VPC there.",
  },
  references: ["https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc.html"],
  types: ["Account::DefaultVpc"],
  *judge(resource) {
    if (resource.writtenAs === "aws_default_vpc") {
      yield { message: `${resource.id} manages the default VPC, whose subnets are public`, at: resource.name };
      return;
    }
    for (const fact of facts(resource, "Default")) {
      if (fact.is !== "set" || fact.value.is !== "scalar" || String(fact.value.value) !== "true") continue;
      yield {
        message: `${resource.id} looks up the default VPC, whose subnets are public`,
        at: fact.at,
        severity: "low",
      };
    }
  },
});
