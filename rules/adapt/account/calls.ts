import type { AccountOrigin } from "../../model/origin.ts";
import type { Resource } from "../../model/resource.ts";
import type { Call, Outcome, Snapshot } from "../../model/snapshot.ts";
import type { MapValue, Property, Unknown, Value } from "../../model/value.ts";
import { jsonValue } from "../policy/read.ts";

/** Plain JSON objects, as the API answers. */
export type Json = Readonly<Record<string, unknown>>;

/** Types whose resources could not be listed in a Region, and why. */
export interface Blind {
  readonly types: readonly string[];
  readonly region: string;
  readonly why: Unknown;
}

/** What one service's calls say. */
export interface Seen {
  readonly resources: readonly Resource[];
  readonly blind: readonly Blind[];
}

/** The calls of one service in one Region. */
export interface ServiceCalls {
  readonly region: string;
  readonly account: string;
  /** The start of an ARN: `aws`, `aws-cn`, `aws-us-gov`. */
  readonly partition: string;
  readonly now: Date;
  /** The call with this operation and, where there are several, this input. */
  find(operation: string, input?: Readonly<Record<string, string>>): Call | undefined;
  /** All calls with this operation. */
  all(operation: string): readonly Call[];
}

/** The Regions in which a service was asked at all, with its calls. */
export function callsOf({ calls, account, takenAt }: Snapshot, service: string): readonly ServiceCalls[] {
  const own = calls.filter((call) => call.service === service);
  return [...new Set(own.map(({ region }) => region))].map((region) => ({
    region,
    account: account.id,
    partition: account.arn.split(":")[1] || "aws",
    now: new Date(takenAt),
    find: (operation, input = {}) =>
      own.find(
        (call) =>
          call.region === region &&
          call.operation === operation &&
          Object.entries(input).every(([key, value]) => call.input?.[key] === value),
      ),
    all: (operation) => own.filter((call) => call.region === region && call.operation === operation),
  }));
}

/** The objects of a list in an answer, or why there is none; `action` is what would have allowed a call not made. */
export function listed(call: Call | undefined, key: string, action?: string): readonly Json[] | Unknown {
  if (call === undefined)
    return { because: "failed", reason: "it was not asked", ...(action === undefined ? {} : { action }) };
  if (call.outcome.is !== "ok") return call.outcome.is === "missing" ? [] : unknownOf(call.outcome, call.action);
  const answer = call.outcome.answer;
  const list = isJson(answer) ? answer[key] : undefined;
  return Array.isArray(list) ? list.filter(isJson) : [];
}

/** The answer of a call that is about one thing; `missing` where AWS says that it is not configured. */
export function answered(
  call: Call | undefined,
):
  | { readonly is: "ok"; readonly answer: Json }
  | { readonly is: "missing" }
  | { readonly is: "unknown"; readonly why: Unknown } {
  if (call === undefined) return { is: "unknown", why: { because: "failed", reason: "it was not asked" } };
  if (call.outcome.is === "missing") return { is: "missing" };
  if (call.outcome.is === "ok") return { is: "ok", answer: isJson(call.outcome.answer) ? call.outcome.answer : {} };
  return { is: "unknown", why: unknownOf(call.outcome, call.action) };
}

/** Why a value is not known, as the call ended. */
function unknownOf(outcome: Exclude<Outcome, { is: "ok" | "missing" }>, action: string): Unknown {
  return outcome.is === "denied"
    ? { because: "denied", action, message: outcome.message }
    : { because: "failed", action, reason: reasons[outcome.reason] ?? outcome.message };
}

const reasons: Readonly<Record<string, string>> = {
  throttled: "AWS throttled the call",
  unreachable: "AWS was not reachable",
  "region-off": "the Region is switched off for this account",
  unreadable: "the answer was not readable",
  expired: "the credentials expired",
  cancelled: "it was cancelled",
};

/** A live resource. */
export function liveResource(
  type: string,
  id: string,
  arn: string,
  region: string,
  properties: Readonly<Record<string, Value | undefined>>,
): Resource {
  const at: AccountOrigin = { in: "account", arn, region };
  return {
    subject: "resource",
    source: "account",
    type,
    id,
    arn,
    region,
    name: at,
    at,
    properties: mapOf(at, properties),
  };
}

/** A map value at one place; undefined values are left out: they are unset. */
function mapOf(at: AccountOrigin, values: Readonly<Record<string, Value | undefined>>): MapValue {
  const entries = new Map<string, Property>();
  for (const [key, value] of Object.entries(values)) if (value !== undefined) entries.set(key, { key: at, value });
  return { is: "map", entries, at };
}

/** Plain JSON as a value at an ARN; null and undefined are unset. */
export function valueAt(json: unknown, arn: string, region: string): Value | undefined {
  return jsonValue(json, { in: "account", arn, region });
}

/** An unknown value at an ARN. */
export function unknownAt(why: Unknown, arn: string, region: string): Value {
  return { is: "unknown", why, at: { in: "account", arn, region } };
}

/** The text at a key. */
export function textAt(json: Json, key: string): string {
  const value = json[key];
  return typeof value === "string" ? value : "";
}

/** Whether a value is a JSON object. */
export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a list could be read. */
export function isList(list: readonly Json[] | Unknown | undefined): list is readonly Json[] {
  return Array.isArray(list);
}

/** The resources of a list that could be read, or the blindness of its types. */
export function seen(
  list: readonly Json[] | Unknown,
  types: readonly string[],
  region: string,
  make: (item: Json) => readonly Resource[],
): Seen {
  if (!isList(list)) return { resources: [], blind: [{ types, region, why: list }] };
  return { resources: list.flatMap(make), blind: [] };
}

/** Several together. */
export function together(all: readonly Seen[]): Seen {
  return { resources: all.flatMap(({ resources }) => resources), blind: all.flatMap(({ blind }) => blind) };
}
