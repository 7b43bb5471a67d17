import { minimatch } from "minimatch";
import type { Finding } from "../model/finding.ts";
import { lineIndex } from "../model/line-index.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { ConfigIgnore } from "./config.ts";
import { isOver } from "./dates.ts";
import { numbered, relativePath } from "./finding.ts";
import type { Ignore } from "./ignore.ts";
import { metadataIgnores } from "./metadata-ignores.ts";
import { ownComments } from "./own-comments.ts";
import { byPeerFiles } from "./peer-files.ts";
import { peerComments } from "./peer-suppressions.ts";
import { createReach } from "./reach.ts";
import { isNamed } from "./rule-names.ts";
import type { SuppressionContext } from "./suppression-context.ts";
import { ignoreHints } from "./suppression-hints.ts";

/** Findings after suppression: what is left, what somebody accepted, and hints about the suppressions themselves. */
export interface Suppressed {
  readonly kept: readonly Finding[];
  readonly muted: readonly Finding[];
  readonly hints: readonly Finding[];
}

const cheap =
  /rampart:ignore|:skip=|:ignore:|nosemgrep|kics-scan|gitleaks:allow|list[ -](?:nextline[ -])?secret|ggignore|trufflehog:ignore|secretlint-disable/;

/** Applies comments, resource metadata and the config file's `ignore`. */
export function applySuppressions(findings: readonly Finding[], context: SuppressionContext): Suppressed {
  const { files, resources, config, now, root } = context;
  const ignores = [...files.flatMap(comments), ...resources.flatMap(metadataIgnores)];
  const reaches = createReach(context);
  const used = new Map<Ignore, Set<string>>();
  const accepted = new Set<Finding>();
  for (const finding of findings) {
    for (const ignore of ignores) {
      const names = ignore.names.filter((name) => isNamed({ id: finding.rule, aliases: finding.aliases }, [name]));
      if (names.length === 0 || (ignore.secretsOnly && !finding.rule.startsWith("secrets/"))) continue;
      if (isOver(ignore.until, now) || (ignore.own && ignore.reason === undefined)) continue;
      if (!reaches(ignore, finding)) continue;
      accepted.add(finding);
      used.set(ignore, new Set([...(used.get(ignore) ?? []), ...names]));
    }
    if (byConfig(finding, config.ignore, { now, root }) || byPeerFiles(finding, config, files, root))
      accepted.add(finding);
  }
  return {
    kept: findings.filter((finding) => !accepted.has(finding)),
    muted: findings.filter((finding) => accepted.has(finding)),
    hints: numbered(ignoreHints(ignores, used, context), root),
  };
}

/** Whether the config file accepts a finding; a date that has passed does not. */
export function byConfig(
  finding: Finding,
  ignores: readonly ConfigIgnore[],
  { now, root }: Pick<SuppressionContext, "now" | "root">,
): boolean {
  return ignores.some(({ rule, path, resource, until }) => {
    if (!isNamed({ id: finding.rule, aliases: finding.aliases }, [rule]) || isOver(until, now)) return false;
    const { at } = finding;
    if (path !== undefined && (at.in !== "file" || !minimatch(pathOf(at.uri, root), path, { dot: true }))) return false;
    if (resource === undefined) return true;
    const names = [finding.resource?.id, finding.resource?.arn, at.in === "account" ? at.arn : undefined];
    return names.some(
      (name) => name !== undefined && (name === resource || minimatch(name, resource, { dot: true, nocomment: true })),
    );
  });
}

/** The path below the root as people write it: URIs hold spaces and letters with accents encoded. */
function pathOf(uri: string, root: string | undefined): string {
  const path = relativePath(uri, root);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function comments({ uri, text }: SourceFile): readonly Ignore[] {
  if (!cheap.test(text)) return [];
  const index = lineIndex(text);
  return [...ownComments(uri, text, index), ...peerComments(uri, text, index)];
}
