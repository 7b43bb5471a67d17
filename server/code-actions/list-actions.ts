import type { CodeAction, CodeActionParams, Diagnostic } from "vscode-languageserver";
import type { Finding, Fix } from "#rules";
import { diagnosticSource, rangeOf } from "../diagnostics.ts";
import type { JudgedDocument } from "../documents.ts";
import type { ActionData } from "./action-data.ts";
import { ignoreComment } from "./ignore-edits.ts";
import { isWanted, kinds } from "./kinds.ts";

/** A code action whose edit is made when somebody asks for it. */
export interface Listed extends CodeAction {
  readonly data: ActionData;
}

/** The actions for a stretch of a document, without their edits: mends first, then the accepting ones, then fix-all. */
export function listActions(
  judged: JudgedDocument,
  { range, context: { only, diagnostics } }: CodeActionParams,
): readonly Listed[] {
  const { uri } = judged;
  const lines = judged.linesOf(uri);
  if (lines === undefined) return [];
  const [start, end] = [lines.offsetAt(range.start), lines.offsetAt(range.end)];
  const here = judged.findings.filter(({ at }) => at.in === "file" && at.range.start <= end && start <= at.range.end);
  const about = (finding: Finding): Pick<CodeAction, "diagnostics"> => {
    const shown = diagnostics.filter((diagnostic) => shows(diagnostic, finding, judged));
    return shown.length === 0 ? {} : { diagnostics: shown };
  };
  const fixes = here.flatMap((finding) =>
    finding.fixes.map((fix, index): Listed => ({
      title: titleOf(fix),
      kind: kinds.fix,
      ...about(finding),
      ...(index === 0 ? { isPreferred: true } : {}),
      data: { do: "fix", uri, fingerprint: finding.fingerprint, index },
    })),
  );
  const file = judged.files.find((each) => each.uri === uri);
  const acceptable = (finding: Finding): boolean =>
    (file !== undefined && ignoreComment(finding, file) !== undefined) || finding.resource !== undefined;
  const ignores = here.filter(acceptable).map((finding): Listed => ({
    title: `Ignore ${finding.rule} here, with a reason`,
    kind: kinds.ignore,
    ...about(finding),
    data: { do: "ignore", uri, fingerprint: finding.fingerprint },
  }));
  const safe = judged.findings.some(({ fixes: [first] }) => first?.safety === "safe");
  const fixAll: Listed = { title: "Apply all safe Rampart fixes", kind: kinds.fixAll, data: { do: "fixAll", uri } };
  return [...fixes, ...ignores, ...(safe ? [fixAll] : [])].filter(({ kind }) => isWanted(kind ?? "", only));
}

/** A fix's title with what the user has to know before taking it; the engine says of one that replaces the resource. */
function titleOf({ title, safety }: Fix): string {
  return safety === "review" ? `${title} (review what it affects)` : title;
}

function shows(diagnostic: Diagnostic, finding: Finding, judged: JudgedDocument): boolean {
  if (diagnostic.source !== diagnosticSource || diagnostic.code !== finding.rule) return false;
  const range = rangeOf(finding, judged);
  return (
    range?.start.line === diagnostic.range.start.line && range.start.character === diagnostic.range.start.character
  );
}
