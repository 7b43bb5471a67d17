import { applyEdits, editedText } from "#rules";
import type { Finding, Fix, Judgement, Rampart, SourceFile, TextEdit } from "#rules";

/** How often the fake engine judged, and what. */
export interface FakeRampart extends Rampart {
  readonly judged: (readonly string[])[];
}

const fault = /public: true( low| risky)?/g;

/**
 * An engine of one rule: each `public: true` in any text is `dms/public`, high, or low where ` low` follows. Its fix
 * is safe, or replaces the resource where ` risky` follows. `rampart:ignore` on the line above silences it, `broken`
 * is a syntax problem, `boom` throws with the text in the message.
 */
export function fakeRampart(): FakeRampart {
  const judged: (readonly string[])[] = [];
  const judge: Rampart["judge"] = (files): Judgement => {
    judged.push(files.map(({ uri }) => uri));
    if (files.some(({ text }) => text.includes("boom"))) throw new Error(`cannot read ${files[0]?.text ?? ""}`);
    return { findings: files.flatMap((file) => findingsIn(file, files)), problems: files.flatMap(problemsIn) };
  };
  const edits: Rampart["edits"] = (fix) => fix.edits.flatMap(textEditOf);
  return {
    judged,
    judge,
    edits,
    acceptance: () => undefined,
    unknownAt: (files, uri, offset) => {
      const start = files.find((file) => file.uri === uri)?.text.indexOf("unknown") ?? -1;
      const range = { start, end: start + "unknown".length };
      return start >= 0 && start <= offset && offset <= range.end ? { why: "Nobody knows.", range } : undefined;
    },
    fixAll: (files, options) =>
      judge(files, options).findings.flatMap(({ fixes: [fix] }) => (fix?.safety === "safe" ? edits(fix, files) : [])),
    judgeSnapshot: () => ({ findings: [], coverage: [] }),
  };
}

/** A text after the edits of one file. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  return (
    applyEdits(
      [{ uri: "", text }],
      edits.map((edit) => ({ ...edit, uri: "" })),
    )[0]?.text ?? editedText(text, edits)
  );
}

function findingsIn(file: SourceFile, files: readonly SourceFile[]): readonly Finding[] {
  return [...file.text.matchAll(fault)].flatMap((match, index): Finding[] => {
    const before = file.text.slice(0, match.index).split("\n").at(-2) ?? "";
    if (before.includes("rampart:ignore dms/public -- ")) return [];
    const start = match.index + "public: ".length;
    const at = { in: "file", uri: file.uri, range: { start, end: start + "true".length } } as const;
    const fix: Fix = {
      title: "Make it private",
      safety: match[1] === " risky" ? "replace" : "safe",
      edits: [{ edit: "text", at, text: "false" }],
    };
    return [
      {
        rule: "dms/public",
        aliases: [],
        severity: match[1] === " low" ? "low" : "high",
        message: `Instance ${index + 1} is reachable from the internet`,
        at,
        resource: { type: "AWS::DMS::ReplicationInstance", id: `Instance${index + 1}` },
        related: files.flatMap((other) =>
          other === file
            ? []
            : [{ message: "beside it", at: { in: "file", uri: other.uri, range: { start: 0, end: 1 } } }],
        ),
        fixes: [fix],
        fingerprint: `${file.uri} ${index}`,
      },
    ];
  });
}

function problemsIn({ uri, text }: SourceFile): Judgement["problems"] {
  const start = text.indexOf("broken");
  return start < 0 ? [] : [{ uri, message: "this is no YAML", range: { start, end: start + 6 } }];
}

function textEditOf(edit: Fix["edits"][number]): readonly TextEdit[] {
  if (edit.edit !== "text") return [];
  return [{ uri: edit.at.uri, start: edit.at.range.start, end: edit.at.range.end, newText: edit.text }];
}
