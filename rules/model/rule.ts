import type { Fix } from "./fix.ts";
import type { Origin } from "./origin.ts";
import type { Policy } from "./policy.ts";
import type { Resource } from "./resource.ts";
import type { Scope } from "./scope.ts";
import type { Setting } from "./setting.ts";
import type { Severity } from "./severity.ts";
import type { Text } from "./text.ts";

/** What rules judge. */
export type Subject = Resource | Policy | Text;

/** `service/what-is-wrong`: file path, page path, fixture path, diagnostic code and SARIF ruleId. */
export type RuleId = `${string}/${string}`;

/** Everything about a rule but its judgement. */
export interface RuleMeta {
  readonly id: RuleId;
  /** What is wrong, in the present tense, without a full stop. */
  readonly title: string;
  readonly severity: Severity;
  /** `recommended`: on by default; `strict`: in the strict preset; `all`: only in `all`. */
  readonly preset: "recommended" | "strict" | "all";
  /** The ids that peers and standards use, e.g. `CKV_AWS_89`, `AWS-0342`, `DMS.1`. */
  readonly aliases: readonly string[];
  /** Compliance controls, e.g. `{ cis: ["5.0/2.1.1"], fsbp: ["S3.1"] }`. */
  readonly controls?: { readonly cis?: readonly string[]; readonly fsbp?: readonly string[] };
  readonly practices: readonly string[];
  /** What can happen, in one or two sentences. */
  readonly why: string;
  /** How to look: a command line; `<id>`, `<arn>`, `<region>`, `<account>` are filled in for live findings. */
  readonly check: string;
  readonly remedy: {
    /** The command that mends it, with the same placeholders; absent where AWS has none. */
    readonly cli?: string;
    /** The way through AWS's console. */
    readonly console: string;
  };
  /** AWS's documentation. */
  readonly references: readonly string[];
  /** How it is judged in a live account; absent where it is not. */
  readonly live?: Live;
  /** Rules that say more of the same: where one of them that is on speaks of the same place, this one is silent. */
  readonly yieldsTo?: readonly RuleId[];
  /**
   * Its findings stand on credentials that somebody wrote: `used` by a resource, or `declared` as a default. One that
   * several rules see is said once, and no surface shows it.
   */
  readonly credential?: "used" | "declared";
}

/** How a rule is judged in a live account. */
export interface Live {
  readonly scope: "global" | "region";
  /** The IAM actions of the calls that it needs. */
  readonly reads: readonly string[];
  /** The fact stands in no template: the rule judges live accounts only. */
  readonly only?: true;
}

/** What a check yields; the engine makes the finding of it. */
export interface Problem {
  /** One line: names the resource and the fact. */
  readonly message: string;
  readonly at: Origin;
  /** Where it differs from the rule's. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  /** The preferred one first. Plain data: the text edits are made when somebody asks. */
  readonly fixes?: readonly Fix[];
  /** The resource where it is not the subject (a policy's carrier is found by itself). */
  readonly resource?: Resource;
  /** False where a rule of credentials speaks of something else, which surfaces may show. */
  readonly covers?: false;
  /** `unnecessary` is greyed out by editors. */
  readonly tag?: "unnecessary" | "deprecated";
}

/** A further place that the finding rests on. */
export interface Related {
  readonly message: string;
  readonly at: Origin;
}

/** Judges resources of some types. */
export interface ResourceRule extends RuleMeta {
  readonly subject: "resource";
  readonly types: readonly string[];
  /** It judges resources of any type that somebody wrote, beside those in `types`. */
  readonly everyType?: true;
  /** Types it looks for beside its subject (flow logs of a VPC): live, it says nothing where these are not readable. */
  readonly companions?: readonly string[];
  /** The sentences that it is made of, where it is: see `settingRule`. */
  readonly settings?: readonly Setting[];
  /** The languages that have words for what it judges; left out, all that know its types. */
  readonly writtenIn?: readonly ("cloudformation" | "terraform")[];
  judge(resource: Resource, scope: Scope): Iterable<Problem>;
}

/** Judges IAM policies. */
export interface PolicyRule extends RuleMeta {
  readonly subject: "policy";
  /** The types, as they are written, whose policies it is about; those of all where left out. */
  readonly carriers?: readonly string[];
  judge(policy: Policy, scope: Scope): Iterable<Problem>;
}

/** Judges any text, for credentials. */
export interface TextRule extends RuleMeta {
  readonly subject: "text";
  judge(text: Text, scope: Scope): Iterable<Problem>;
}

/** Any rule. */
export type Rule = ResourceRule | PolicyRule | TextRule;
