import { minimatch } from "minimatch";
import type { Finding } from "../model/finding.ts";
import { lineIndex } from "../model/line-index.ts";
import type { Parsed } from "../model/parsed.ts";
import { contains } from "../model/range.ts";
import type { Resource } from "../model/resource.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { Config, ConfigIgnore } from "./config.ts";
import { isOverDate } from "./dates.ts";
import { relativePath } from "./finding.ts";
import { ignoreComments } from "./ignore-comments.ts";
import type { IgnoreComment } from "./ignore-comments.ts";
import { metadataIgnores } from "./metadata-ignores.ts";
import { isNamed } from "./select-rules.ts";
import { ignoreHints } from "./suppression-hints.ts";

/** What suppressions are looked up in. */
export interface SuppressionContext {
  readonly files: readonly SourceFile[];
  readonly parsed: ReadonlyMap<string, Parsed>;
  readonly resources: readonly Resource[];
  readonly config: Config;
  readonly now: Date;
  readonly root: string | undefined;
}

/** Findings after suppression: what is left, what somebody accepted, and hints about the suppressions themselves. */
export interface Suppressed {
  readonly kept: readonly Finding[];
  readonly muted: readonly Finding[];
  readonly hints: readonly Finding[];
}

/** Applies comments, resource metadata and the config file's `ignore`. */
export function applySuppressions(findings: readonly Finding[], context: SuppressionContext): Suppressed {
  const comments = new Map(context.files.map((file) => [file.uri, ignoreComments(file.text)]));
  const used = new Set<IgnoreComment>();
  const muted = findings.filter((finding) => {
    const comment = commentFor(finding, comments, context);
    if (comment !== undefined) used.add(comment);
    return comment !== undefined || byMetadata(finding, context) || byConfig(finding, context.config.ignore, context);
  });
  const set = new Set(muted);
  return {
    kept: findings.filter((finding) => !set.has(finding)),
    muted,
    hints: [...comments].flatMap(([uri, all]) => ignoreHints(uri, all, used, context)),
  };
}

/** Whether the config file accepts a finding; a date that has passed does not. */
export function byConfig(finding: Finding, ignores: readonly ConfigIgnore[], { now, root }: Pick<SuppressionContext, "now" | "root">): boolean {
  return ignores.some(({ rule, path, resource, until }) => {
    if (!isNamed({ id: finding.rule, aliases: finding.aliases }, [rule]) || isOverDate(until, now)) return false;
    const { at } = finding;
    if (path !== undefined && (at.in !== "file" || !minimatch(relativePath(at.uri, root), path, { dot: true }))) return false;
    if (resource === undefined) return true;
    const names = [finding.resource?.id, finding.resource?.arn, at.in === "account" ? at.arn : undefined];
    return names.some((name) => name !== undefined && minimatch(name, resource, { dot: true, nocomment: true }));
  });
}

function commentFor(
  finding: Finding,
  comments: ReadonlyMap<string, readonly IgnoreComment[]>,
  context: SuppressionContext,
): IgnoreComment | undefined {
  const { at } = finding;
  if (at.in !== "file") return undefined;
  const own = comments.get(at.uri) ?? [];
  if (own.length === 0) return undefined;
  const text = context.files.find(({ uri }) => uri === at.uri)?.text ?? "";
  const line = lineIndex(text).positionAt(at.range.start).line;
  return own.find((comment) => {
    if (isOverDate(comment.until, context.now) || (comment.own && comment.reason === undefined)) return false;
    if (comment.secretsOnly && !finding.rule.startsWith("secrets/")) return false;
    const named = comment.rules.includes("*") || isNamed({ id: finding.rule, aliases: finding.aliases }, comment.rules);
    if (!named) return false;
    return comment.lines === undefined || comment.lines.includes(line) || (comment.forResource && inResource(comment, finding, context));
  });
}

/** checkov's and tfsec's comments stand anywhere in the resource. */
function inResource({ range }: IgnoreComment, { at }: Finding, { resources }: SuppressionContext): boolean {
  if (at.in !== "file") return false;
  return resources.some(
    ({ at: whole }) => whole.in === "file" && whole.uri === at.uri && contains(whole.range, range) && contains(whole.range, at.range),
  );
}

function byMetadata(finding: Finding, { resources, now }: SuppressionContext): boolean {
  const carrier = resources.find(
    ({ id, at }) => id === finding.resource?.id && at.in === "file" && finding.at.in === "file" && at.uri === finding.at.uri,
  );
  if (carrier?.attributes === undefined) return false;
  return metadataIgnores(carrier.attributes).some(
    ({ rules, until }) => !isOverDate(until, now) && isNamed({ id: finding.rule, aliases: finding.aliases }, rules),
  );
}
