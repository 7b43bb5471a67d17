import { senderOf } from "../operation.ts";
import type { Service } from "../operation.ts";

/** AWS Config: the recorder of a Region. */
export const config: Service = {
  name: "config",
  endpointId: "config_service",
  scope: "region",
  operations: {
    DescribeConfigurationRecorders: { action: "config:DescribeConfigurationRecorders" },
    DescribeConfigurationRecorderStatus: { action: "config:DescribeConfigurationRecorderStatus" },
  },
  async open(config) {
    const sdk = await import("@aws-sdk/client-config-service");
    return senderOf(new sdk.ConfigServiceClient(config), {
      DescribeConfigurationRecorders: sdk.DescribeConfigurationRecordersCommand,
      DescribeConfigurationRecorderStatus: sdk.DescribeConfigurationRecorderStatusCommand,
    });
  },
  async read(ask) {
    await Promise.all([ask("DescribeConfigurationRecorders"), ask("DescribeConfigurationRecorderStatus")]);
  },
};
