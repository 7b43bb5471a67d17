import { resourceRule, throughDefault, throughText } from "../../model/index.ts";
import type { Origin, ScalarValue, Value } from "../../model/index.ts";

/** Keys that say where something stands, in CloudFormation and in Terraform. */
const placing =
  /^(?:(?:Peer|Replica|Destination|Target)?Regions?|AvailabilityZones?|(?:peer_|replica_|destination_|target_)?regions?|region_name|availability_zones?)$/;

/** Maps that hold names of the author's own, or what is not about the resource itself. */
const foreign =
  /^(?:Variables|Parameters|Tags|Metadata|tags|tags_all|variables|parameters|.*Policy(?:Document)?|.*policy)$/;

/** A place that a resource is put in, and the Region it lies in. */
interface Placed {
  readonly value: ScalarValue;
  readonly region: string;
}

/** The Region of `eu-west-1`, `eu-west-1a` and `us-west-2-lax-1a`; undefined for any other text. */
function regionOf(text: string): string | undefined {
  return /^([a-z]{2}(?:-[a-z]+)+-\d+)(?:[a-z]|-[a-z]+-\d+[a-z])?$/.exec(text)?.[1];
}

function* placedIn(value: Value, places: boolean): Generator<Placed> {
  switch (value.is) {
    case "scalar": {
      const region = places ? regionOf(String(value.value)) : undefined;
      if (region !== undefined) yield { value, region };
      return;
    }
    case "list":
      for (const item of value.items) yield* placedIn(item, places);
      return;
    case "choice":
      for (const branch of value.branches) if (branch.value !== undefined) yield* placedIn(branch.value, places);
      return;
    case "map":
      for (const [key, property] of value.entries)
        if (!foreign.test(key)) yield* placedIn(property.value, placing.test(key));
  }
}

function allows(pattern: string, region: string): boolean {
  const escaped = pattern.trim().replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll("*", ".*")}$`, "i").test(region);
}

/** Regions and Availability Zones that the workspace does not allow, by `allowedRegions`; silent while it is empty. */
export const governanceRegionNotAllowed = resourceRule({
  id: "governance/region-not-allowed",
  title: "Resource stands in a Region that is not allowed",
  severity: "medium",
  preset: "recommended",
  aliases: [],
  practices: ["detection/residency"],
  why: "Data leaves the countries it was promised to stay in, and what runs there is often watched by nobody: trails, GuardDuty and budgets are set up where the organization works.",
  check: "aws ec2 describe-regions --query 'Regions[].RegionName'",
  remedy: {
    console:
      "Create it anew in an allowed Region; AWS moves nothing between Regions. A service control policy on aws:RequestedRegion keeps the others closed.",
  },
  references: [
    "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html#example-scp-deny-region",
    "https://docs.aws.amazon.com/controltower/latest/controlreference/region-deny.html",
  ],
  types: ["Terraform::Provider", "Serverless::Provider"],
  everyType: true,
  *judge(resource, { governance }) {
    const allowed = governance?.allowedRegions ?? [];
    if (allowed.length === 0) return;
    const seen = new Set<Origin>();
    for (const { value, region } of placedIn(resource.properties, false)) {
      if (seen.has(value.at) || allowed.some((pattern) => allows(pattern, region))) continue;
      seen.add(value.at);
      const verb = resource.type.endsWith("::Provider") ? "deploys to" : "stands in";
      const written = String(value.value);
      const which = written === region ? ", which" : `, and ${region}`;
      yield {
        message: `${resource.id} ${verb} ${written}${throughText(value)}${which} is not among the allowed Regions`,
        at: value.at,
        ...throughDefault(value, "medium"),
      };
    }
  },
});
