import type { Finding, FindingResource } from "../model/finding.ts";
import type { Edit, Fix } from "../model/fix.ts";
import type { Origin } from "../model/origin.ts";
import type { Resource } from "../model/resource.ts";
import type { Problem, Related, Rule, Subject } from "../model/rule.ts";
import type { Severity } from "../model/severity.ts";
import { fingerprintOf, lasting } from "./fingerprint.ts";

/** A rule with the severity that the config gives it; undefined keeps the rule's and the problem's own. */
export interface ChosenRule {
  readonly rule: Rule;
  readonly severity?: Severity;
}

/** The finding that a problem is, without its fingerprint's ordinal: see `numbered`. */
export function findingOf(chosen: ChosenRule, problem: Problem, subject: Subject): Finding {
  const { rule } = chosen;
  const carrier = problem.resource ?? carrierOf(subject);
  return {
    rule: rule.id,
    aliases: rule.aliases,
    severity: chosen.severity ?? problem.severity ?? rule.severity,
    message: problem.message,
    at: problem.at,
    ...(carrier === undefined ? {} : { resource: resourceOf(carrier) }),
    ...(subject.subject === "policy" ? { policy: { kind: subject.kind } } : {}),
    related: [...(problem.related ?? []), ...callsOf(carrier, problem.at)],
    fixes: (problem.fixes ?? []).filter(({ edits }) => edits.every((edit) => hasPlace(edit, carrier))).map(warned),
    ...(problem.tag === undefined ? {} : { tag: problem.tag }),
    ...(rule.credential === undefined || problem.covers === false ? {} : { credential: true as const }),
    fingerprint: "",
  };
}

/** The calls of the modules around a resource; one whose argument is at fault is in the finding's own file. */
function callsOf(carrier: Resource | undefined, at: Origin): readonly Related[] {
  return (carrier?.calls ?? [])
    .filter((call) => call.at.in !== "file" || at.in !== "file" || call.at.uri !== at.uri)
    .map((call) => ({ message: `${call.name} is called here`, at: call.at }));
}

/**
 * Whether an edit can be made. Nothing is added inside a module of others, nor beside what `Fn::ForEach` makes many of;
 * what nobody wrote (the default of a module) cannot be written over.
 */
function hasPlace(edit: Edit, carrier: Resource | undefined): boolean {
  if (edit.edit === "resource") return edit.after.remote !== true && !edit.after.id.includes("${");
  return carrier?.remote !== true || (edit.edit !== "set" && edit.edit !== "remove") || edit.target.node !== undefined;
}

function isOverParameter(edit: Edit): boolean {
  return edit.edit === "set" && edit.target.is === "scalar" && edit.target.through !== undefined;
}

/**
 * What costs most is in the title, where every surface shows it. In place of a reference to a parameter a fix takes the
 * choice away from whoever deploys: somebody has to agree.
 */
function warned(fix: Fix): Fix {
  if (fix.safety === "safe" && fix.edits.some(isOverParameter)) return { ...fix, safety: "review" };
  return fix.safety === "replace" ? { ...fix, title: `${fix.title} (AWS replaces the resource on update)` } : fix;
}

/**
 * Findings with their fingerprints, each pair of rule and place once, with all that it rests on: two stacks may call
 * one module. The fingerprint holds rule, file relative to the root (or ARN), resource, message and the finding's rank
 * among equal ones, so that it stays while lines move.
 */
export function numbered(findings: readonly Finding[], root: string | undefined): readonly Finding[] {
  const ranks = new Map<string, number>();
  return once(findings).map((finding) => {
    const parts = [finding.rule, whereOf(finding.at, root), finding.resource?.id ?? "", lasting(finding.message)];
    const rank = (ranks.get(parts.join("\n")) ?? 0) + 1;
    ranks.set(parts.join("\n"), rank);
    return { ...finding, fingerprint: fingerprintOf([...parts, String(rank)]) };
  });
}

function once(findings: readonly Finding[]): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const finding of findings) {
    const place = `${finding.rule} ${placeOf(finding.at)} ${finding.message}`;
    const known = found.get(place);
    found.set(place, known === undefined ? finding : { ...known, related: united(known.related, finding.related) });
  }
  return [...found.values()];
}

/** How many places a finding rests on at most: a module may be called from hundreds of stacks. */
const mostRelated = 20;

function united(some: readonly Related[], others: readonly Related[]): readonly Related[] {
  const isNew = ({ message, at }: Related) =>
    !some.some((other) => other.message === message && placeOf(other.at) === placeOf(at));
  return some.length >= mostRelated ? some : [...some, ...others.filter(isNew)];
}

/** The path of a URI below the root, or the URI itself. */
export function relativePath(uri: string, root: string | undefined): string {
  return root !== undefined && uri.startsWith(root) ? uri.slice(root.length) : uri;
}

function whereOf(at: Origin, root: string | undefined): string {
  return at.in === "file" ? relativePath(at.uri, root) : `${at.region} ${at.arn}`;
}

function placeOf(at: Origin): string {
  return at.in === "file" ? `${at.uri}:${at.range.start}-${at.range.end}` : `${at.region} ${at.arn}`;
}

function carrierOf(subject: Subject): Resource | undefined {
  if (subject.subject === "resource") return subject;
  return subject.subject === "policy" ? subject.resource : undefined;
}

function resourceOf(resource: Resource): FindingResource {
  const type = resource.writtenAs ?? resource.type;
  return { type, id: resource.id, ...(resource.arn === undefined ? {} : { arn: resource.arn }) };
}
