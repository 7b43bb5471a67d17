import { senderOf } from "../operation.ts";
import type { Service } from "../operation.ts";

/** Security Hub: whether it is on. */
export const securityhub: Service = {
  name: "securityhub",
  endpointId: "securityhub",
  scope: "region",
  operations: {
    DescribeHub: {
      action: "securityhub:DescribeHub",
      missing: ["InvalidAccessException", "ResourceNotFoundException"],
    },
  },
  async open(config) {
    const sdk = await import("@aws-sdk/client-securityhub");
    return senderOf(new sdk.SecurityHubClient(config), {
      DescribeHub: sdk.DescribeHubCommand,
    });
  },
  async read(ask) {
    await ask("DescribeHub");
  },
};
