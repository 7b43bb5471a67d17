import type { Resource } from "../../model/resource.ts";
import type { Unknown, Value } from "../../model/value.ts";
import { answered, isJson, liveResource, textAt, together, unknownAt, valueAt } from "./calls.ts";
import type { Json, Seen, ServiceCalls } from "./calls.ts";
import { daysSince, reportRows } from "./credential-report.ts";
import type { ReportRow } from "./credential-report.ts";

const principals = ["AWS::IAM::User", "AWS::IAM::Group", "AWS::IAM::Role", "AWS::IAM::ManagedPolicy"] as const;

/** IAM: the root user, the password policy, users and their keys, and all principals with their policies. */
export function seeIam(calls: ServiceCalls): Seen {
  return together([root(calls), passwordPolicy(calls), users(calls), details(calls)]);
}

/** The summary and the report's row say the same in different words; either one is enough. */
function root({ find, account, partition }: ServiceCalls): Seen {
  const arn = `arn:${partition}:iam::${account}:root`;
  const answer = answered(find("GetAccountSummary"));
  const map = answer.is === "ok" && isJson(answer.answer["SummaryMap"]) ? answer.answer["SummaryMap"] : {};
  const report = answered(find("GetCredentialReport"));
  const row = report.is === "ok" ? reportRows(report.answer).find(({ user }) => user === "<root_account>") : undefined;
  const flag = (key: string, ...columns: readonly string[]): Value | undefined => {
    const told = columns.map((column) => row?.[column]);
    if (Number(map[key] ?? 0) > 0 || told.includes("true")) return valueAt(true, arn, "global");
    if (map[key] !== undefined || told.includes("false")) return valueAt(false, arn, "global");
    return answer.is === "unknown" ? unknownAt(answer.why, arn, "global") : undefined;
  };
  return only(
    liveResource("Account::Root", "root", arn, "global", {
      MfaActive: flag("AccountMFAEnabled", "mfa_active"),
      HasAccessKey: flag("AccountAccessKeysPresent", "access_key_1_active", "access_key_2_active"),
      HasPassword: flag("AccountPasswordPresent"),
    }),
  );
}

function passwordPolicy({ find, account, partition }: ServiceCalls): Seen {
  const arn = `arn:${partition}:iam::${account}:account-password-policy`;
  const answer = answered(find("GetAccountPasswordPolicy"));
  const policy = answer.is === "ok" && isJson(answer.answer["PasswordPolicy"]) ? answer.answer["PasswordPolicy"] : {};
  const property = (key: string) =>
    answer.is === "unknown" ? unknownAt(answer.why, arn, "global") : valueAt(policy[key], arn, "global");
  return only(
    liveResource("Account::PasswordPolicy", "password policy", arn, "global", {
      MinimumPasswordLength: property("MinimumPasswordLength"),
      PasswordReusePrevention: property("PasswordReusePrevention"),
    }),
  );
}

function users({ find, now }: ServiceCalls): Seen {
  const report = answered(find("GetCredentialReport"));
  if (report.is !== "ok") {
    // Where making a report was refused, that is why there is none.
    const made = answered(find("GenerateCredentialReport"));
    const why: Unknown =
      made.is === "unknown" && made.why.because === "denied"
        ? made.why
        : report.is === "unknown"
          ? report.why
          : { because: "failed", reason: "there is no credential report" };
    return { resources: [], blind: [{ types: ["Account::User", "Account::AccessKey"], region: "global", why }] };
  }
  const rows = reportRows(report.answer).filter(({ user }) => user !== "<root_account>");
  return { resources: rows.flatMap((row) => [userOf(row, now), ...keysOf(row, now)]), blind: [] };
}

function userOf(row: ReportRow, now: Date): Resource {
  const arn = row["arn"] ?? "";
  const password = row["password_enabled"] === "true";
  const unused = daysSince(row["password_last_used"], now) ?? daysSince(row["password_last_changed"], now);
  return liveResource("Account::User", row["user"] ?? "", arn, "global", {
    HasPassword: valueAt(password, arn, "global"),
    ConsoleMfa: valueAt(!password || row["mfa_active"] === "true", arn, "global"),
    PasswordUnusedDays: password ? valueAt(unused, arn, "global") : undefined,
  });
}

/** The report does not name key ids: keys are told by their number. Keys that are switched off are left out. */
function keysOf(row: ReportRow, now: Date): readonly Resource[] {
  const arn = row["arn"] ?? "";
  return ["1", "2"].flatMap((number) => {
    if (row[`access_key_${number}_active`] !== "true") return [];
    const age = daysSince(row[`access_key_${number}_last_rotated`], now);
    const unused = daysSince(row[`access_key_${number}_last_used_date`], now) ?? age;
    return [
      liveResource("Account::AccessKey", `${row["user"] ?? ""} (key ${number})`, arn, "global", {
        AgeDays: valueAt(age, arn, "global"),
        UnusedDays: valueAt(unused, arn, "global"),
      }),
    ];
  });
}

function details({ find }: ServiceCalls): Seen {
  const answer = answered(find("GetAccountAuthorizationDetails"));
  if (answer.is !== "ok") {
    const why: Unknown = answer.is === "unknown" ? answer.why : { because: "failed", reason: "there are no details" };
    return { resources: [], blind: [{ types: principals, region: "global", why }] };
  }
  const list = (key: string) => (Array.isArray(answer.answer[key]) ? answer.answer[key].filter(isJson) : []);
  const roles = list("RoleDetailList").filter((role) => !textAt(role, "Path").startsWith("/aws-service-role/"));
  return {
    resources: [
      ...list("UserDetailList").map((user) => principal("AWS::IAM::User", user, "UserName", "UserPolicyList")),
      ...list("GroupDetailList").map((group) => principal("AWS::IAM::Group", group, "GroupName", "GroupPolicyList")),
      ...roles.map((role) => principal("AWS::IAM::Role", role, "RoleName", "RolePolicyList")),
      ...list("Policies")
        .filter((policy) => !/^arn:[^:]*:iam::aws:/.test(textAt(policy, "Arn")))
        .map(managedPolicy),
    ],
    blind: [],
  };
}

function principal(type: string, item: Json, name: string, policies: string): Resource {
  const arn = textAt(item, "Arn");
  const attached = Array.isArray(item["AttachedManagedPolicies"]) ? item["AttachedManagedPolicies"].filter(isJson) : [];
  const inline = Array.isArray(item[policies]) ? item[policies].filter(isJson) : [];
  return liveResource(type, textAt(item, name), arn, "global", {
    ManagedPolicyArns: valueAt(
      attached.map((policy) => textAt(policy, "PolicyArn")),
      arn,
      "global",
    ),
    Policies: valueAt(
      inline.map((policy) => ({
        PolicyName: policy["PolicyName"],
        PolicyDocument: documentOf(policy["PolicyDocument"]),
      })),
      arn,
      "global",
    ),
    PermissionsBoundary: isJson(item["PermissionsBoundary"])
      ? valueAt(item["PermissionsBoundary"]["PermissionsBoundaryArn"], arn, "global")
      : undefined,
    AssumeRolePolicyDocument: valueAt(documentOf(item["AssumeRolePolicyDocument"]), arn, "global"),
  });
}

function managedPolicy(item: Json): Resource {
  const arn = textAt(item, "Arn");
  const versions = Array.isArray(item["PolicyVersionList"]) ? item["PolicyVersionList"].filter(isJson) : [];
  const current = versions.find((version) => version["IsDefaultVersion"] === true);
  const name = textAt(item, "PolicyName") || arn.slice(arn.lastIndexOf("/") + 1);
  return liveResource("AWS::IAM::ManagedPolicy", name, arn, "global", {
    PolicyDocument: valueAt(documentOf(current?.["Document"]), arn, "global"),
    IsBoundary: valueAt(isBoundary(item, name), arn, "global"),
  });
}

/** A policy that nobody is attached to, and that limits somebody or is called a boundary, grants nothing. */
function isBoundary(item: Json, name: string): boolean {
  const count = (key: string) => Number(item[key] ?? 0);
  return count("AttachmentCount") === 0 && (count("PermissionsBoundaryUsageCount") > 0 || /boundar(y|ies)/i.test(name));
}

/** Documents come as JSON text, percent-encoded by IAM. */
function documentOf(document: unknown): unknown {
  if (typeof document !== "string") return document;
  try {
    return JSON.parse(document.startsWith("%") ? decodeURIComponent(document) : document);
  } catch {
    return document;
  }
}

function only(resource: Resource): Seen {
  return { resources: [resource], blind: [] };
}
