import { senderOf } from "../operation.ts";
import type { Service } from "../operation.ts";

/** GuardDuty: the detector of a Region. */
export const guardduty: Service = {
  name: "guardduty",
  endpointId: "guardduty",
  scope: "region",
  operations: {
    ListDetectors: { action: "guardduty:ListDetectors", lists: ["DetectorIds"], token: ["NextToken", "NextToken"] },
    GetDetector: { action: "guardduty:GetDetector" },
  },
  async open(config) {
    const sdk = await import("@aws-sdk/client-guardduty");
    return senderOf(new sdk.GuardDutyClient(config), {
      ListDetectors: sdk.ListDetectorsCommand,
      GetDetector: sdk.GetDetectorCommand,
    });
  },
  async read(ask) {
    const answer = await ask("ListDetectors");
    const ids = Array.isArray(answer?.["DetectorIds"]) ? answer["DetectorIds"].map(String) : [];
    await Promise.all(ids.map((DetectorId) => ask("GetDetector", { DetectorId }, { DetectorId })));
  },
};
