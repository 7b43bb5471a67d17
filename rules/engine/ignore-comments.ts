import { lineIndex } from "../model/line-index.ts";
import type { LineIndex } from "../model/line-index.ts";
import type { Range } from "../model/range.ts";

/** A suppression that somebody wrote as a comment. */
export interface IgnoreComment {
  /** Rule ids, aliases or `*` (what a peer's comment without a name means). */
  readonly rules: readonly string[];
  readonly reason: string | undefined;
  /** ISO 8601 date after which it does not hold any more. */
  readonly until: string | undefined;
  /** The lines it holds for, from 0; undefined is the whole file. */
  readonly lines: readonly number[] | undefined;
  /** A peer's comment inside a resource holds for the resource. */
  readonly forResource: boolean;
  /** A comment of our own needs a reason and is a hint when it is not needed. */
  readonly own: boolean;
  /** Only the credential rules are meant. */
  readonly secretsOnly: boolean;
  readonly range: Range;
}

const own = /rampart:ignore(-file)?[ \t]+([\w/*.,\- ]+?)(?:[ \t]+until[ \t]+(\d{4}-\d{2}-\d{2}))?(?:[ \t]+--[ \t]*(.*?))?[ \t]*(?:until[ \t]+(\d{4}-\d{2}-\d{2}))?[ \t]*(?:\*\/|-->|\))?[ \t]*$/;

interface Peer {
  readonly pattern: RegExp;
  readonly forResource?: boolean;
  readonly nextLine?: boolean;
  readonly file?: boolean;
  readonly secretsOnly?: boolean;
}

/** Peers' comments: the first group holds their rule ids, if they name any. */
const peers: readonly Peer[] = [
  { pattern: /\b(?:checkov|bridgecrew|cortex):skip=([\w,]+)/, forResource: true },
  { pattern: /\b(?:trivy|tfsec):ignore:([\w-]+)/, forResource: true },
  { pattern: /\bnosemgrep(?::[ \t]*([\w.,-]+))?/ },
  { pattern: /\bkics-scan ignore-line\b()/, nextLine: true },
  { pattern: /\bkics-scan ignore\b(?!-)()/, file: true },
  { pattern: /\bgitleaks:allow\b()/, secretsOnly: true },
  { pattern: /\bpragma: allowlist nextline secret\b()/, nextLine: true, secretsOnly: true },
  { pattern: /\bpragma: allowlist secret\b()/, secretsOnly: true },
  { pattern: /\b(?:ggignore|trufflehog:ignore|secretlint-disable-line)\b()/, secretsOnly: true },
];

const cheap = /rampart:ignore|:skip=|:ignore:|nosemgrep|kics-scan|gitleaks:allow|allowlist|ggignore|trufflehog:ignore|secretlint-disable/;

/** The suppression comments of a text, in any comment syntax. */
export function ignoreComments(text: string): readonly IgnoreComment[] {
  if (!cheap.test(text)) return [];
  const index = lineIndex(text);
  const comments: IgnoreComment[] = [];
  for (let line = 0; line < index.lineCount; line += 1) {
    const content = index.lineAt(line);
    if (!cheap.test(content)) continue;
    comments.push(...ownComment(index, line, content), ...peerComments(index, line, content));
  }
  return comments;
}

function ownComment(index: LineIndex, line: number, content: string): readonly IgnoreComment[] {
  const match = own.exec(content);
  if (match === null) return [];
  const [whole, file, names = "", early, reason, late] = match;
  const start = index.offsetAt({ line, character: match.index });
  return [
    {
      rules: names.split(",").map((name) => name.trim()).filter((name) => name !== ""),
      reason: reason === undefined || reason.trim() === "" ? undefined : reason.trim(),
      until: early ?? late,
      lines: file === undefined ? linesOf(index, line, content, match.index) : undefined,
      forResource: false,
      own: true,
      secretsOnly: false,
      range: { start, end: start + whole.trimEnd().length },
    },
  ];
}

function peerComments(index: LineIndex, line: number, content: string): readonly IgnoreComment[] {
  return peers.flatMap((peer) => {
    const match = peer.pattern.exec(content);
    if (match === null) return [];
    const start = index.offsetAt({ line, character: match.index });
    const names = (match[1] ?? "").split(",").filter((name) => name !== "");
    return [
      {
        rules: names.length === 0 ? ["*"] : names,
        reason: undefined,
        until: undefined,
        lines: peer.file === true ? undefined : peer.nextLine === true ? [line, line + 1] : linesOf(index, line, content, match.index),
        forResource: peer.forResource ?? false,
        own: false,
        secretsOnly: peer.secretsOnly ?? false,
        range: { start, end: start + match[0].length },
      },
    ];
  });
}

/** A comment behind code holds for its line; one on a line of its own for the next line that is no comment. */
function linesOf(index: LineIndex, line: number, content: string, at: number): readonly number[] {
  const before = content.slice(0, at).replace(/(#|\/\/|\/\*|<!--|--|;|\(\*|%|rem)[\s*]*$/i, "").trim();
  if (before !== "") return [line];
  let next = line + 1;
  while (next < index.lineCount && /^\s*(#|\/\/|\/?\*|<!--|--|;|$)/.test(index.lineAt(next))) next += 1;
  return [line, next];
}
