import { MarkupKind } from "vscode-languageserver";
import type { Hover, HoverParams } from "vscode-languageserver";
import type { LineIndex } from "#rules";
import type { Context } from "../context.ts";
import { rangeOf, toRange } from "../diagnostics.ts";
import type { JudgedDocument } from "../documents.ts";
import { explanation, plainExplanation } from "../explanation.ts";
import type { Handler } from "../guard.ts";

/** `textDocument/hover`: what the findings under the cursor mean, or why no rule can judge the value there. */
export function hover(context: Context): Handler<HoverParams, Hover | null> {
  return async ({ textDocument: { uri }, position }, token) => {
    const judged = await context.documents.judged(uri, token);
    const lines = judged?.linesOf(uri);
    if (judged === undefined || lines === undefined) return null;
    const offset = lines.offsetAt(position);
    const here = judged.findings.filter(
      ({ at }) => at.in === "file" && at.range.start <= offset && offset <= at.range.end,
    );
    const [first] = here;
    if (first === undefined) return unknownHover(context, judged, lines, offset);
    const markdown = context.client.markdownHover;
    const words = markdown ? explanation : plainExplanation;
    const parts = here.map((finding) => words(finding, context.ruleOf(finding.rule), context.pageOf(finding.rule)));
    const range = rangeOf(first, judged);
    return {
      contents: {
        kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
        value: parts.join(markdown ? "\n\n---\n\n" : "\n\n"),
      },
      ...(range === undefined ? {} : { range }),
    };
  };
}

async function unknownHover(
  { rampart, client }: Context,
  judged: JudgedDocument,
  lines: LineIndex,
  offset: number,
): Promise<Hover | null> {
  const found = (await rampart).unknownAt(judged.files, judged.uri, offset);
  if (found === undefined) return null;
  const text = `Rampart: ${found.why} Rules say nothing about a value that they do not know.`;
  return {
    contents: client.markdownHover
      ? { kind: MarkupKind.Markdown, value: text }
      : { kind: MarkupKind.PlainText, value: text.replaceAll("`", "") },
    range: toRange(lines, found.range),
  };
}
