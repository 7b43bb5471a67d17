import { senderOf } from "../operation.ts";
import type { Service } from "../operation.ts";

/** AWS Config: the recorder of a Region. */
export const config: Service = {
  name: "config",
  endpointId: "config_service",
  scope: "region",
  operations: {
    DescribeConfigurationRecorderStatus: { action: "config:DescribeConfigurationRecorderStatus" },
  },
  async open(config) {
    const sdk = await import("@aws-sdk/client-config-service");
    return senderOf(new sdk.ConfigServiceClient(config), {
      DescribeConfigurationRecorderStatus: sdk.DescribeConfigurationRecorderStatusCommand,
    });
  },
  async read(ask) {
    await ask("DescribeConfigurationRecorderStatus");
  },
};
