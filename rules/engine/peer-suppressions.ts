import { tfsecIds } from "../data/tfsec-ids.ts";
import type { LineIndex } from "../model/line-index.ts";
import { linesAbout, nextLine } from "./comment-lines.ts";
import type { Ignore, Reach } from "./ignore.ts";

interface Peer {
  /** Group 1 holds their rule ids, if they name any; group 2 their last day. */
  readonly pattern: RegExp;
  readonly reach: "line" | "own-line" | "next-line" | "block" | "resource" | "file";
  readonly secretsOnly?: boolean;
}

const peers: readonly Peer[] = [
  { pattern: /\b(?:checkov|bridgecrew|cortex):skip=([\w,]+)/g, reach: "resource" },
  {
    pattern: /\b(?:trivy|tfsec):ignore:([\w*.-]+)(?:\[[^\]\n]*\])?(?::(?:ws:[\w.-]+:)?exp:(\d{4}-\d{2}-\d{2}))?/g,
    reach: "block",
  },
  { pattern: /\bnosemgrep\b(?::[ \t]*([\w.-]+(?:,[ \t]*[\w.-]+)*))?/g, reach: "line" },
  { pattern: /\bkics-scan ignore-line\b/g, reach: "next-line" },
  { pattern: /\bkics-scan ignore-block\b/g, reach: "block" },
  { pattern: /\bkics-scan ignore[ \t]*(?=$|[\r\n]|\*\/)/gm, reach: "file" },
  { pattern: /\bgitleaks:allow\b/g, reach: "own-line", secretsOnly: true },
  { pattern: /\bpragma: ?(?:allow|white)list[ -]nextline[ -]secret\b/g, reach: "next-line", secretsOnly: true },
  { pattern: /\bpragma: ?(?:allow|white)list[ -]secret\b/g, reach: "own-line", secretsOnly: true },
  { pattern: /\b(?:ggignore|trufflehog:ignore|secretlint-disable-line)\b/g, reach: "own-line", secretsOnly: true },
  { pattern: /\bsecretlint-disable-next-line\b/g, reach: "next-line", secretsOnly: true },
];

/** The suppression comments of other tools. Their ids are names of our rules where `aliases` has them. */
export function peerComments(uri: string, text: string, index: LineIndex): readonly Ignore[] {
  return peers.flatMap((peer) =>
    [...text.matchAll(peer.pattern)].flatMap((match) => {
      const { line, character } = index.positionAt(match.index);
      if (peer.reach === "file" && nextLine(index, -1) <= line) return [];
      const ids = (match[1] ?? "")
        .split(",")
        .map((id) => id.trim())
        .filter((id) => id !== "");
      return [
        {
          names: ids.length === 0 ? ["*"] : ids.flatMap(ourNames),
          reason: undefined,
          until: match[2],
          own: false,
          secretsOnly: peer.secretsOnly ?? false,
          uri,
          range: { start: match.index, end: match.index + match[0].length },
          reach: reachOf(peer, index, line, character),
        },
      ];
    }),
  );
}

/** The names that a peer's id stands for: its older and longer forms, and what checkov says of any credential. */
export function ourNames(id: string): readonly string[] {
  if (/^CKV_SECRET_(2|6)$/i.test(id)) return ["secrets/*"];
  const plain = id.replace(/^AVD-/i, "");
  if (plain.endsWith("*") && plain !== "*")
    return Object.entries(tfsecIds).flatMap(([name, own]) => (name.startsWith(plain.slice(0, -1)) ? own : []));
  return [plain, ...(tfsecIds[plain.toLowerCase()] ?? [])];
}

function reachOf({ reach }: Peer, index: LineIndex, line: number, at: number): Reach {
  switch (reach) {
    case "file":
      return { is: "file" };
    case "own-line":
      return { is: "lines", lines: [line], spread: "none" };
    case "next-line":
      return { is: "lines", lines: [line, nextLine(index, line)], spread: "none" };
    case "line":
      return { is: "lines", lines: linesAbout(index, line, at), spread: "none" };
    default:
      return { is: "lines", lines: linesAbout(index, line, at), spread: reach };
  }
}
