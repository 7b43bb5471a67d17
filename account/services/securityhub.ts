import { picked, senderOf } from "../operation.ts";
import type { Service } from "../operation.ts";

/** Security Hub: whether it is on, and by which standards it checks. */
export const securityhub: Service = {
  name: "securityhub",
  endpointId: "securityhub",
  scope: "region",
  operations: {
    DescribeHub: {
      action: "securityhub:DescribeHub",
      missing: ["InvalidAccessException: not subscribed", "ResourceNotFoundException"],
    },
    GetEnabledStandards: {
      action: "securityhub:GetEnabledStandards",
      lists: ["StandardsSubscriptions"],
      token: ["NextToken", "NextToken"],
      keep: ({ StandardsSubscriptions }) => ({
        StandardsSubscriptions: picked(StandardsSubscriptions, ["StandardsArn", "StandardsStatus"]),
      }),
    },
  },
  async open(config) {
    const sdk = await import("@aws-sdk/client-securityhub");
    return senderOf(new sdk.SecurityHubClient(config), {
      DescribeHub: sdk.DescribeHubCommand,
      GetEnabledStandards: sdk.GetEnabledStandardsCommand,
    });
  },
  async read(ask) {
    if ((await ask("DescribeHub")) !== undefined) await ask("GetEnabledStandards");
  },
};
