import type { ClientConfig } from "./operation.ts";

/** The Regions to read: those asked for, `all` that are switched on, or the profile's own. */
export async function regionsOf(
  wanted: readonly string[] | "all" | undefined,
  home: string,
  configOf: (service: string, region: string) => ClientConfig,
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (wanted === undefined) return [home];
  if (wanted !== "all") return wanted.length === 0 ? [home] : wanted;
  try {
    const sdk = await import("@aws-sdk/client-ec2");
    const { Regions = [] } = await new sdk.EC2Client(configOf("ec2", home)).send(new sdk.DescribeRegionsCommand({}), { abortSignal: signal });
    const names = Regions.flatMap(({ RegionName, OptInStatus }) => (RegionName === undefined || OptInStatus === "not-opted-in" ? [] : [RegionName]));
    return names.length === 0 ? [home] : names.sort();
  } catch {
    return [home];
  }
}
