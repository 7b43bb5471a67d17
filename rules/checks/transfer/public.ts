import { settingRule } from "../../model/index.ts";

/** Transfer servers with a public endpoint; AWS's default. */
export const transferPublic = settingRule({
  id: "transfer/public",
  title: "Transfer server endpoint is public",
  severity: "medium",
  preset: "recommended",
  aliases: ["CKV_AWS_164"],
  practices: ["tips/17"],
  why: "The whole internet may try user names and passwords on it.",
  check: "aws transfer describe-server --region <region> --server-id <id> --query Server.EndpointType",
  remedy: {
    console: "Transfer Family > Servers > the server > Endpoint details > Edit > VPC hosted.",
  },
  references: ["https://docs.aws.amazon.com/transfer/latest/userguide/create-server-in-vpc.html"],
  says: "has a public endpoint",
  settings: [
    { types: ["AWS::Transfer::Server"], property: "EndpointType", must: { notBe: ["PUBLIC"] }, unset: "PUBLIC" },
  ],
});
