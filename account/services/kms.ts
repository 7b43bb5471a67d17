import { listIn, namesIn, senderOf } from "../operation.ts";
import type { Service } from "../operation.ts";

/** KMS: the keys that customers manage, their rotation and policies. */
export const kms: Service = {
  name: "kms",
  endpointId: "kms",
  scope: "region",
  operations: {
    ListKeys: { action: "kms:ListKeys", lists: ["Keys"], token: ["NextMarker", "Marker"] },
    DescribeKey: { action: "kms:DescribeKey" },
    GetKeyRotationStatus: { action: "kms:GetKeyRotationStatus", missing: ["UnsupportedOperationException"] },
    GetKeyPolicy: { action: "kms:GetKeyPolicy" },
  },
  async open(config) {
    const sdk = await import("@aws-sdk/client-kms");
    return senderOf(new sdk.KMSClient(config), {
      ListKeys: sdk.ListKeysCommand,
      DescribeKey: sdk.DescribeKeyCommand,
      GetKeyRotationStatus: sdk.GetKeyRotationStatusCommand,
      GetKeyPolicy: sdk.GetKeyPolicyCommand,
    });
  },
  async read(ask) {
    const ids = namesIn(listIn(await ask("ListKeys", { Limit: 1000 }), "Keys"), "KeyId");
    await Promise.all(
      ids.map(async (KeyId) => {
        const answer = await ask("DescribeKey", { KeyId }, { KeyId });
        const metadata = answer?.["KeyMetadata"];
        const manager =
          typeof metadata === "object" && metadata !== null && "KeyManager" in metadata
            ? metadata.KeyManager
            : undefined;
        if (manager === "AWS") return;
        await Promise.all([
          ask("GetKeyRotationStatus", { KeyId }, { KeyId }),
          ask("GetKeyPolicy", { KeyId, PolicyName: "default" }, { KeyId }),
        ]);
      }),
    );
  },
};
