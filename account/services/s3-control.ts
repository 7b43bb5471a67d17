import { senderOf } from "../operation.ts";
import type { Service } from "../operation.ts";

/** S3: the public access block of the whole account. */
export const s3Control: Service = {
  name: "s3",
  endpointId: "s3_control",
  scope: "global",
  operations: {
    GetPublicAccessBlock: {
      action: "s3:GetAccountPublicAccessBlock",
      missing: ["NoSuchPublicAccessBlockConfiguration"],
    },
  },
  async open(config) {
    const sdk = await import("@aws-sdk/client-s3-control");
    return senderOf(new sdk.S3ControlClient({ ...config, ...atEndpoint(config.endpoint) }), {
      GetPublicAccessBlock: sdk.GetPublicAccessBlockCommand,
    });
  },
  async read(ask, { id }) {
    await ask("GetPublicAccessBlock", { AccountId: id }, { AccountId: id });
  },
};

/** The SDK puts the account's id before the host; an endpoint of the user's own has no such host. */
function atEndpoint(endpoint: string | undefined) {
  if (endpoint === undefined) return {};
  const url = new URL(endpoint);
  return { endpointProvider: () => ({ url, headers: {}, properties: {} }), disableHostPrefix: true };
}
