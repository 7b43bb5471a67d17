/** How `aws_api_gateway_stage` and its like are told in CloudFormation: both versions, and what SAM makes. */
export const stageTypes = ["AWS::ApiGateway::Stage", "AWS::ApiGatewayV2::Stage"] as const;

/** One JSON line a request, of what an investigation asks for first. */
export function logFormat(type: string): string {
  const path =
    type === "AWS::ApiGatewayV2::Stage" ? ["routeKey", "$context.routeKey"] : ["path", "$context.resourcePath"];
  return JSON.stringify({
    requestId: "$context.requestId",
    ip: "$context.identity.sourceIp",
    caller: "$context.identity.caller",
    time: "$context.requestTime",
    method: "$context.httpMethod",
    [path[0] ?? ""]: path[1],
    status: "$context.status",
  });
}
