import type { ReadFailure } from "./identity.ts";
import type { ClientConfig } from "./operation.ts";
import { outcomeOf } from "./outcome.ts";
import { refusingWebPages } from "./web-page.ts";

/**
 * The Regions to read: those asked for, `all` that are switched on, or the profile's own. Where `all` was asked for and
 * nobody can say which they are, reading one of them would look like all.
 */
export async function regionsOf(
  wanted: readonly string[] | "all" | undefined,
  home: string,
  configOf: (service: string, region: string) => ClientConfig,
  signal: AbortSignal,
): Promise<readonly string[] | ReadFailure> {
  if (wanted === undefined) return [home];
  if (wanted !== "all") return wanted.length === 0 ? [home] : wanted;
  try {
    const sdk = await import("@aws-sdk/client-ec2");
    const { Regions = [] } = await refusingWebPages(new sdk.EC2Client(configOf("ec2", home))).send(
      new sdk.DescribeRegionsCommand({}),
      { abortSignal: signal },
    );
    const names = Regions.flatMap(({ RegionName, OptInStatus }) =>
      RegionName === undefined || OptInStatus === "not-opted-in" ? [] : [RegionName],
    );
    return names.length === 0 ? [home] : names.sort();
  } catch (error) {
    const outcome = outcomeOf(error, []);
    const why =
      outcome.is === "denied" ? "ec2:DescribeRegions is not permitted" : "the list of Regions was not readable";
    return {
      is: "failed",
      reason: outcome.is === "denied" ? "refused" : "unreachable",
      message: `${why}: name the Regions instead of all`,
    };
  }
}
