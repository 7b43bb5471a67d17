import { answered, isJson, isList, listed, liveResource, seen, textAt, together, unknownAt, valueAt } from "./calls.ts";
import type { Json, Seen, ServiceCalls } from "./calls.ts";
import type { Unknown, Value } from "../../model/value.ts";

/** GuardDuty: one resource a Region, on or off. */
export function seeGuardDuty({ find, region, account, partition }: ServiceCalls): Seen {
  const arn = `arn:${partition}:guardduty:${region}:${account}:detector`;
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

/** Security Hub: one resource a Region. A hub without a standard checks nothing. */
export function seeSecurityHub({ find, region, account, partition }: ServiceCalls): Seen {
  const arn = `arn:${partition}:securityhub:${region}:${account}:hub/default`;
  const hub = answered(find("DescribeHub"));
  const on = hub.is === "unknown" ? unknownAt(hub.why, arn, region) : valueAt(hub.is === "ok", arn, region);
  const standards = hub.is === "ok" ? listed(find("GetEnabledStandards"), "StandardsSubscriptions") : undefined;
  return one("Account::SecurityHub", region, arn, region, {
    Enable: on,
    HasStandards: isList(standards)
      ? valueAt(standards.length > 0, arn, region)
      : standards && unknownAt(standards, arn, region),
  });
}

/** AWS Config: one resource a Region; it records when a recorder exists, runs and did not fail the last time. */
export function seeConfig({ find, region, account, partition }: ServiceCalls): Seen {
  const arn = `arn:${partition}:config:${region}:${account}:configuration-recorder`;
  const status = listed(find("DescribeConfigurationRecorderStatus"), "ConfigurationRecordersStatus");
  const works = (recorder: Json) =>
    recorder["recording"] === true && textAt(recorder, "lastStatus").toUpperCase() !== "FAILURE";
  const recording = isList(status) ? valueAt(status.some(works), arn, region) : unknownAt(status, arn, region);
  return one("Account::Config", region, arn, region, { Recording: recording });
}

/**
 * CloudTrail: each trail of the account in its home Region, and once for the account whether one covers all Regions;
 * for that an organization's trail counts too, which is the management account's to mend.
 */
export function seeCloudTrail(all: readonly ServiceCalls[]): Seen {
  const [first] = all;
  if (first === undefined) return { resources: [], blind: [] };
  const trails = all.map((calls) =>
    seen(listed(calls.find("DescribeTrails"), "trailList"), ["AWS::CloudTrail::Trail"], calls.region, (item) =>
      isAtHome(item, calls) && isOwn(item, calls) ? [trailOf(item, calls)] : [],
    ),
  );
  const arn = `arn:${first.partition}:cloudtrail::${first.account}:trails`;
  return together([
    ...trails,
    one("Account::CloudTrail", first.account, arn, "global", { MultiRegionTrail: coverage(all, arn) }),
  ]);
}

/** A trail for all Regions is listed in every Region; it is judged where it can be changed. */
function isAtHome(item: Json, { region }: ServiceCalls): boolean {
  return item["HomeRegion"] === undefined || item["HomeRegion"] === region;
}

function isOwn(item: Json, { account }: ServiceCalls): boolean {
  return (textAt(item, "TrailARN").split(":")[4] ?? account) === account;
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
    LatestDeliveryError: status.is === "ok" ? valueAt(status.answer["LatestDeliveryError"], arn, region) : undefined,
    EnableLogFileValidation: valueAt(item["LogFileValidationEnabled"] === true, arn, region),
    KMSKeyId: valueAt(item["KmsKeyId"], arn, region),
    // Whether all Regions are covered is judged for the account as a whole.
    IsMultiRegionTrail: unknownAt({ because: "unsupported", what: "judged for the account" }, arn, region),
  });
}

/**
 * True where one trail covers all Regions, is on and records management events; unknown where one of these is not
 * readable. A trail for all Regions is listed in each of them: one Region that could be read is enough to say so.
 */
function coverage(all: readonly ServiceCalls[], arn: string): Value | undefined {
  let hidden: Unknown | undefined;
  let unlisted: Unknown | undefined;
  let readable = false;
  for (const { find } of all) {
    const trails = listed(find("DescribeTrails"), "trailList");
    if (!isList(trails)) {
      unlisted = trails;
      continue;
    }
    readable = true;
    for (const trail of trails) {
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
  const why = hidden ?? (readable ? undefined : unlisted);
  return why === undefined ? valueAt(false, arn, "global") : unknownAt(why, arn, "global");
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
