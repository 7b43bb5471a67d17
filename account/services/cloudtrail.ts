import { listIn, namesIn, senderOf } from "../operation.ts";
import type { Service } from "../operation.ts";

/** CloudTrail: the trails that record a Region, wherever they are at home, their state and what they record. */
export const cloudtrail: Service = {
  name: "cloudtrail",
  endpointId: "cloudtrail",
  scope: "region",
  operations: {
    DescribeTrails: { action: "cloudtrail:DescribeTrails" },
    GetTrailStatus: { action: "cloudtrail:GetTrailStatus" },
    GetEventSelectors: { action: "cloudtrail:GetEventSelectors" },
  },
  async open(config) {
    const sdk = await import("@aws-sdk/client-cloudtrail");
    return senderOf(new sdk.CloudTrailClient(config), {
      DescribeTrails: sdk.DescribeTrailsCommand,
      GetTrailStatus: sdk.GetTrailStatusCommand,
      GetEventSelectors: sdk.GetEventSelectorsCommand,
    });
  },
  async read(ask) {
    const arns = namesIn(listIn(await ask("DescribeTrails", { includeShadowTrails: true }), "trailList"), "TrailARN");
    await Promise.all(
      arns.flatMap((arn) => [
        ask("GetTrailStatus", { Name: arn }, { Name: arn }),
        ask("GetEventSelectors", { TrailName: arn }, { TrailName: arn }),
      ]),
    );
  },
};
