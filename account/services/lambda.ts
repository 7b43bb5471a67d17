import { picked, senderOf } from "../operation.ts";
import type { Service } from "../operation.ts";

/** Lambda: functions with their runtimes; their environment is never kept. */
export const lambda: Service = {
  name: "lambda",
  endpointId: "lambda",
  scope: "region",
  operations: {
    ListFunctions: {
      action: "lambda:ListFunctions",
      lists: ["Functions"],
      token: ["NextMarker", "Marker"],
      keep: ({ Functions }) => ({
        Functions: picked(Functions, ["FunctionName", "FunctionArn", "Runtime", "PackageType"]),
      }),
    },
  },
  async open(config) {
    const sdk = await import("@aws-sdk/client-lambda");
    return senderOf(new sdk.LambdaClient(config), {
      ListFunctions: sdk.ListFunctionsCommand,
    });
  },
  async read(ask) {
    await ask("ListFunctions");
  },
};
