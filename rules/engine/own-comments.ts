import type { LineIndex } from "../model/line-index.ts";
import { linesAbout, opensComment } from "./comment-lines.ts";
import type { Ignore } from "./ignore.ts";

const marker = /rampart:ignore(-file)?(?![\w-])/g;
const names = /^[ \t]+([\w./*-]+(?:[ \t]*,[ \t]*[\w./*-]+)*)/;
/** The name of a rule, not a word of a sentence about this comment. */
const isName = /[/*_\d]|[A-Z].*[A-Z]/;
/** The longest comment that is read, in UTF-16 units. */
const longest = 1000;

/** Our own comments: `rampart:ignore RULE[,RULE] [until DAY] -- reason`, and `rampart:ignore-file`. */
export function ownComments(uri: string, text: string, index: LineIndex): readonly Ignore[] {
  return [...text.matchAll(marker)].flatMap((match) => {
    const { line, character } = index.positionAt(match.index);
    const content = index.lineAt(line);
    if (!opensComment(content.slice(Math.max(0, character - longest), character), uri)) return [];
    const from = character + match[0].length;
    const rest = withoutCloser(content.slice(from, from + longest));
    const named = names.exec(rest);
    const rules = (named?.[1] ?? "").split(",").map((name) => name.trim());
    if (named === null || !rules.some((name) => isName.test(name))) return [];
    const { reason, until } = readTail(rest.slice(named[0].length));
    return [
      {
        names: rules,
        reason,
        until,
        own: true,
        secretsOnly: false,
        uri,
        range: { start: match.index, end: match.index + match[0].length + rest.length },
        reach:
          match[1] === undefined
            ? { is: "lines", lines: linesAbout(index, line, character), spread: "text" }
            : { is: "file" },
      },
    ];
  });
}

/** Behind the names: `until` on either side of `--`, and the reason. */
function readTail(tail: string): { readonly reason: string | undefined; readonly until: string | undefined } {
  const early = /^[ \t]+until[ \t]+(\S+)/.exec(tail);
  const said = /^[ \t]*(?:--|–|—)[ \t]*(.*)$/.exec(tail.slice(early?.[0].length ?? 0))?.[1] ?? "";
  const late = early === null ? /(?:^|[ \t(])until[ \t]+(\d{4}-\d{2}-\d{2})\)?$/.exec(said) : null;
  const reason = (late === null ? said : said.slice(0, late.index)).trim();
  return { reason: reason === "" ? undefined : reason, until: early?.[1] ?? late?.[1] };
}

function withoutCloser(rest: string): string {
  return rest.replace(/[ \t]*(\*\/|-->|\*\)|--\}\}|#\})[\s\S]*$/, "").trimEnd();
}
