import type { Finding } from "../model/finding.ts";
import { lineIndex } from "../model/line-index.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { Config, ConfigIgnore } from "./config.ts";
import { relativePath } from "./finding.ts";

/** The files at a workspace's root in which other tools keep what was accepted. */
export const peerFileNames = [".trivyignore", ".gitleaksignore", ".gitallowed"] as const;

/** What such files accept. */
export interface PeerFiles {
  /** `.gitleaksignore`: `path:line` of credentials. */
  readonly places: ReadonlySet<string>;
  /** `.gitallowed` of git-secrets: credentials on a line that one of them matches. */
  readonly allowed: readonly RegExp[];
}

/** The config with what other tools' files accept; `textOf` gives a file's text where it exists. */
export function withPeerFiles(config: Config, textOf: (name: string) => string | undefined): Config {
  const [trivy = "", gitleaks = "", allowed = ""] = peerFileNames.map(textOf);
  if (trivy + gitleaks + allowed === "") return config;
  const peers: PeerFiles = {
    places: new Set(linesOf(gitleaks).flatMap(placeOf)),
    allowed: linesOf(allowed).flatMap(expressionOf),
  };
  return { ...config, ignore: [...config.ignore, ...linesOf(trivy).flatMap(trivyIgnore)], peers };
}

/** Whether another tool's file accepts a credential. */
export function byPeerFiles(
  finding: Finding,
  config: Config,
  files: readonly SourceFile[],
  root: string | undefined,
): boolean {
  const { peers } = config;
  const { at } = finding;
  if (peers === undefined || at.in !== "file" || !finding.rule.startsWith("secrets/")) return false;
  const file = files.find(({ uri }) => uri === at.uri);
  if (file === undefined) return false;
  const index = lineIndex(file.text);
  const [first, last] = [index.positionAt(at.range.start).line, index.positionAt(at.range.end).line];
  const path = relativePath(at.uri, root);
  for (let line = first; line <= last; line += 1) {
    if (peers.places.has(`${path}:${line + 1}`)) return true;
  }
  const content = index.lineAt(first).slice(0, longest);
  return peers.allowed.some((expression) => expression.test(content));
}

/** The longest line that expressions of a workspace are tried on, in UTF-16 units. */
const longest = 2000;

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}

/** `AVD-AWS-0104 exp:2027-01-31`. */
function trivyIgnore(line: string): readonly ConfigIgnore[] {
  const [id = "", ...rest] = line.split(/\s+/);
  const until = rest.find((word) => word.startsWith("exp:"))?.slice(4);
  const rule = id.replace(/^AVD-(?=AWS-)/i, "");
  return [{ rule, reason: "accepted in .trivyignore", ...(until === undefined ? {} : { until }) }];
}

/** `path:rule:line`, with the commit before it or without. */
function placeOf(line: string): readonly string[] {
  const [, path, number] = /^(?:[0-9a-f]{7,40}:)?(.+):[^:]+:(\d+)$/.exec(line) ?? [];
  return path === undefined || number === undefined ? [] : [`${path}:${number}`];
}

/** An expression of the workspace's; one that could run for ever (a repeated group of repetitions) is left out. */
function expressionOf(line: string): readonly RegExp[] {
  if (line.length > 500 || /\([^)]*[+*}][^)]*\)[+*{]/.test(line)) return [];
  try {
    return [new RegExp(line)];
  } catch {
    return [];
  }
}
