import { adaptSnapshot } from "../adapt/account/adapt-snapshot.ts";
import type { AdaptedAccount } from "../adapt/account/adapt-snapshot.ts";
import type { Finding } from "../model/finding.ts";
import type { Resource } from "../model/resource.ts";
import type { Rule } from "../model/rule.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { Unknown } from "../model/value.ts";
import type { Config } from "./config.ts";
import { numbered } from "./finding.ts";
import type { ChosenRule } from "./finding.ts";
import { findingsOf } from "./judge-subjects.ts";
import type { AccountJudgement, Coverage } from "./rampart.ts";
import { selectRules } from "./select-rules.ts";
import { byConfig } from "./suppressions.ts";

/**
 * Judges a live account. For each live rule and Region it says what came of it: `clean` only where every fact that the
 * rule looked at could be read.
 */
export function judgeSnapshot(snapshot: Snapshot, rules: readonly Rule[], config: Config, now: Date): AccountJudgement {
  const account = adaptSnapshot(snapshot);
  const judged = selectRules(rules, config)
    .filter(({ rule }) => rule.live !== undefined)
    .flatMap((chosen) =>
      regionsOf(chosen.rule, snapshot, account).map((region) => judgeRule(chosen, region, account, config, now)),
    );
  const findings = numbered(
    judged.flatMap((one) => one.findings),
    undefined,
  );
  return { findings, coverage: judged.map(({ coverage }) => coverage) };
}

/** A rule's Regions: all that were read; or `global`, and those in which it has a policy to judge or cannot see any. */
function regionsOf(rule: Rule, { regions }: Snapshot, account: AdaptedAccount): readonly string[] {
  if (rule.live?.scope === "region") return regions;
  if (rule.subject !== "policy") return ["global"];
  const reads = (service: string) => rule.live?.reads.some((action) => action.startsWith(`${service}:`)) === true;
  const own = account.policies.flatMap(({ name, service }) =>
    name.in === "account" && (service === undefined || reads(service)) ? [name.region] : [],
  );
  const blind = regions.filter((region) => blindness(rule, region, account).length > 0);
  return [...new Set(["global", ...own, ...blind])];
}

interface Judged {
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
}

function judgeRule(chosen: ChosenRule, region: string, account: AdaptedAccount, config: Config, now: Date): Judged {
  const { rule } = chosen;
  const hidden: Unknown[] = blindness(rule, region, account);
  const watch = (resource: Resource): Resource => ({ ...resource, onUnknown: ({ why }) => void hidden.push(why) });
  const resources = account.resources.map(watch);
  const here = {
    resources: resources.filter((resource) => resource.region === region),
    policies: account.policies.filter(({ name }) => name.in === "account" && name.region === region),
    sections: [],
    texts: [],
  };
  const scope = {
    ...here,
    resources:
      rule.live?.scope === "global" || region === "global"
        ? resources
        : [...here.resources, ...resources.filter((resource) => resource.region === "global")],
    now,
  };
  const own =
    hidden.length > 0 && rule.subject === "resource"
      ? []
      : [...findingsOf(chosen, { ...scope, resources: scope.resources, texts: [] })].filter(
          ({ at }) => at.in === "account" && at.region === region,
        );
  const findings = own.filter((finding) => !byConfig(finding, config.ignore, { now, root: undefined }));
  return {
    findings,
    coverage: { rule: rule.id, region, ...outcome(findings.length, own.length - findings.length, hidden) },
  };
}

/** Why the rule cannot see in a Region: types that could not be listed by a call that it needs, and for policies, documents that could not be read. */
function blindness({ subject, live, ...rule }: Rule, region: string, { blind, resources }: AdaptedAccount): Unknown[] {
  const needs = (why: Unknown): boolean => !("action" in why) || live?.reads.includes(why.action) === true;
  const types = "types" in rule ? [...rule.types, ...(rule.companions ?? [])] : undefined;
  const concerns = (type: string): boolean =>
    types === undefined ? /^AWS::(IAM|S3|KMS)/.test(type) : types.includes(type);
  const listed = blind.flatMap(({ types: lost, region: where, why }) =>
    where === region && lost.some(concerns) && needs(why) ? [why] : [],
  );
  if (subject !== "policy") return listed;
  const documents = resources.flatMap(({ region: where, properties }) =>
    where !== region
      ? []
      : ["PolicyDocument", "KeyPolicy"].flatMap((key) => {
          const value = properties.entries.get(key)?.value;
          return value?.is === "unknown" && value.why.because !== "reference" ? [value.why] : [];
        }),
  );
  return [...listed, ...documents.filter(needs)];
}

/** Found, then not permitted, then not evaluated, then clean; a muted finding is no clean bill. */
function outcome(found: number, muted: number, hidden: readonly Unknown[]): Omit<Coverage, "rule" | "region"> {
  const denied = hidden.find((why) => why.because === "denied");
  const failed = hidden.find((why) => why.because === "failed");
  // Each answer that is not there counts once, however many facts were to come of it.
  const unseen = new Set(hidden.filter(({ because }) => because === "denied" || because === "failed")).size;
  if (found > 0)
    return unseen === 0
      ? { outcome: "found" }
      : { outcome: "found", reason: `${unseen} more could not be seen`, ...actionOf(denied) };
  if (denied?.because === "denied") return { outcome: "not-permitted", reason: denied.message, ...actionOf(denied) };
  if (failed?.because === "failed") return { outcome: "not-evaluated", reason: failed.reason };
  return muted > 0 ? { outcome: "muted", reason: `${muted} accepted in the config` } : { outcome: "clean" };
}

function actionOf(why: Unknown | undefined): Pick<Coverage, "action"> {
  return why?.because === "denied" ? { action: why.action } : {};
}
