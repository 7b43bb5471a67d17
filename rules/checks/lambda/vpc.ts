import { facts, resourceRule } from "../../model/index.ts";

/** Functions without subnets. */
export const lambdaVpc = resourceRule({
  id: "lambda/vpc",
  title: "Function is not in a VPC",
  severity: "info",
  preset: "all",
  aliases: ["CKV_AWS_117", "W89", "LambdaInsideVPC", "Lambda.3", "awslambda_function_inside_vpc"],
  controls: { fsbp: ["Lambda.3"] },
  practices: ["tips/17"],
  why: "The function reaches the whole internet, past the network's own filters and logs, and cannot reach what is private in it.",
  check: "aws lambda list-functions --region <region> --query 'Functions[?!VpcConfig.VpcId].FunctionName'",
  remedy: {
    cli: "aws lambda update-function-configuration --region <region> --function-name <id> --vpc-config SubnetIds=<subnets>,SecurityGroupIds=<groups>",
    console: "Lambda > Functions > the function > Configuration > VPC > Edit.",
  },
  references: [
    "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/lambda-controls.html#lambda-3",
  ],
  types: ["AWS::Lambda::Function"],
  *judge(lambda) {
    const subnets = [...facts(lambda, "VpcConfig.SubnetIds")];
    const placed = subnets.some(
      (fact) =>
        fact.is === "unknown" || (fact.is === "set" && (fact.value.is !== "list" || fact.value.items.length > 0)),
    );
    if (placed) return;
    yield { message: `${lambda.id} runs outside of any VPC`, at: subnets[0]?.at ?? lambda.name };
  },
});
