import { answered, isJson, listed, liveResource, seen, textAt, together, unknownAt, valueAt } from "./calls.ts";
import type { Json, Seen, ServiceCalls } from "./calls.ts";
import type { Unknown, Value } from "../../model/value.ts";

/** GuardDuty: one resource a Region, on or off. */
export function seeGuardDuty({ find, region, account }: ServiceCalls): Seen {
  const arn = `arn:aws:guardduty:${region}:${account}:detector`;
  const list = answered(find("ListDetectors"));
  const ids =
    list.is === "ok" && Array.isArray(list.answer["DetectorIds"]) ? list.answer["DetectorIds"].map(String) : [];
  const enabled = (): Value | undefined => {
    if (list.is === "unknown") return unknownAt(list.why, arn, region);
    const details = ids.map((id) => answered(find("GetDetector", { DetectorId: id })));
    if (details.some((detail) => detail.is === "ok" && detail.answer["Status"] === "ENABLED"))
      return valueAt(true, arn, region);
    const hidden = details.find((detail) => detail.is === "unknown");
    return hidden?.is === "unknown" ? unknownAt(hidden.why, arn, region) : valueAt(false, arn, region);
  };
  return one("Account::GuardDuty", region, arn, region, { Enable: enabled() });
}

/** Security Hub: one resource a Region. */
export function seeSecurityHub({ find, region, account }: ServiceCalls): Seen {
  const arn = `arn:aws:securityhub:${region}:${account}:hub/default`;
  const hub = answered(find("DescribeHub"));
  const on = hub.is === "unknown" ? unknownAt(hub.why, arn, region) : valueAt(hub.is === "ok", arn, region);
  return one("Account::SecurityHub", region, arn, region, { Enable: on });
}

/** AWS Config: one resource a Region; it records when a recorder exists and runs. */
export function seeConfig({ find, region, account }: ServiceCalls): Seen {
  const arn = `arn:aws:config:${region}:${account}:configuration-recorder`;
  const status = listed(find("DescribeConfigurationRecorderStatus"), "ConfigurationRecordersStatus");
  const recording = Array.isArray(status)
    ? valueAt(
        status.some((recorder: Json) => recorder["recording"] === true),
        arn,
        region,
      )
    : unknownAt(status as Unknown, arn, region);
  return one("Account::Config", region, arn, region, { Recording: recording });
}

/** CloudTrail: each trail in its home Region, and once for the account whether one covers all Regions. */
export function seeCloudTrail(all: readonly ServiceCalls[]): Seen {
  const [first] = all;
  if (first === undefined) return { resources: [], blind: [] };
  const trails = all.map((calls) =>
    seen(listed(calls.find("DescribeTrails"), "trailList"), ["AWS::CloudTrail::Trail"], calls.region, (item) =>
      isAtHome(item, calls) ? [trailOf(item, calls)] : [],
    ),
  );
  const arn = `arn:aws:cloudtrail::${first.account}:trails`;
  return together([
    ...trails,
    one("Account::CloudTrail", "account", arn, "global", { MultiRegionTrail: coverage(all, arn) }),
  ]);
}

/** A trail for all Regions is listed in every Region; it is judged where it can be changed. */
function isAtHome(item: Json, { region }: ServiceCalls): boolean {
  return item["HomeRegion"] === undefined || item["HomeRegion"] === region;
}

function trailOf(item: Json, { find, region }: ServiceCalls) {
  const arn = textAt(item, "TrailARN");
  const status = answered(find("GetTrailStatus", { Name: arn }));
  const logging =
    status.is === "ok"
      ? valueAt(status.answer["IsLogging"], arn, region)
      : status.is === "unknown"
        ? unknownAt(status.why, arn, region)
        : undefined;
  return liveResource("AWS::CloudTrail::Trail", textAt(item, "Name"), arn, region, {
    IsLogging: logging,
    EnableLogFileValidation: valueAt(item["LogFileValidationEnabled"] === true, arn, region),
    KMSKeyId: valueAt(item["KmsKeyId"], arn, region),
    // Whether all Regions are covered is judged for the account as a whole.
    IsMultiRegionTrail: unknownAt({ because: "unsupported", what: "judged for the account" }, arn, region),
  });
}

/** True where one trail covers all Regions, is on and records management events; unknown where one of these is not readable. */
function coverage(all: readonly ServiceCalls[], arn: string): Value | undefined {
  let hidden: Unknown | undefined;
  for (const { find } of all) {
    const trails = listed(find("DescribeTrails"), "trailList");
    if (!Array.isArray(trails)) {
      hidden = trails as Unknown;
      continue;
    }
    for (const trail of trails as readonly Json[]) {
      if (trail["IsMultiRegionTrail"] !== true) continue;
      const name = textAt(trail, "TrailARN");
      const status = answered(find("GetTrailStatus", { Name: name }));
      const selectors = answered(find("GetEventSelectors", { TrailName: name }));
      if (status.is === "unknown") hidden = status.why;
      else if (selectors.is === "unknown") hidden = selectors.why;
      else if (
        status.is === "ok" &&
        status.answer["IsLogging"] === true &&
        (selectors.is !== "ok" || recordsManagement(selectors.answer))
      )
        return valueAt(true, arn, "global");
    }
  }
  return hidden === undefined ? valueAt(false, arn, "global") : unknownAt(hidden, arn, "global");
}

function recordsManagement(answer: Json): boolean {
  const basic = Array.isArray(answer["EventSelectors"]) ? answer["EventSelectors"].filter(isJson) : [];
  const advanced = Array.isArray(answer["AdvancedEventSelectors"])
    ? answer["AdvancedEventSelectors"].filter(isJson)
    : [];
  if (
    basic.some(
      (selector) => selector["IncludeManagementEvents"] !== false && (selector["ReadWriteType"] ?? "All") === "All",
    )
  )
    return true;
  if (advanced.some((selector) => isManagement(selector))) return true;
  return basic.length === 0 && advanced.length === 0;
}

function isManagement(selector: Json): boolean {
  const fields = Array.isArray(selector["FieldSelectors"]) ? selector["FieldSelectors"].filter(isJson) : [];
  const category = fields.find((field) => field["Field"] === "eventCategory");
  const readOnly = fields.some((field) => field["Field"] === "readOnly");
  return !readOnly && Array.isArray(category?.["Equals"]) && category["Equals"].includes("Management");
}

function one(
  type: string,
  id: string,
  arn: string,
  region: string,
  properties: Readonly<Record<string, Value | undefined>>,
): Seen {
  return { resources: [liveResource(type, id, arn, region, properties)], blind: [] };
}
