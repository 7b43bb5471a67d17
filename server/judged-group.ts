import { lineIndex } from "#rules";
import type { FileProblem, Finding, JudgeOptions, LineIndex, Rampart, SourceFile } from "#rules";

/** One file of a group. */
export interface Member {
  readonly file: SourceFile;
  /** Changes with the text. */
  readonly stamp: string;
  /** The editor's, of an open document. */
  readonly version: number | undefined;
}

/** Files that were judged together. */
export interface JudgedGroup {
  readonly members: readonly Member[];
  readonly options: JudgeOptions;
  readonly findings: readonly Finding[];
  readonly milliseconds: number;
  /** What could not be read of one file, a line each. */
  problemsOf(uri: string): readonly string[];
  linesOf(uri: string): LineIndex | undefined;
}

/** Longer texts are not judged while somebody types: minified bundles, data. In UTF-16 units. */
const longest = 2_000_000;

/** Judges files together. */
export function judgeGroup(rampart: Rampart, members: readonly Member[], options: JudgeOptions): JudgedGroup {
  const started = performance.now();
  const files = members.map(({ file }) => file).filter(({ text }) => text.length <= longest);
  const { findings, problems } = rampart.judge(files, options);
  const milliseconds = performance.now() - started;
  const lines = new Map<string, LineIndex>();
  const linesOf = (uri: string): LineIndex | undefined => {
    const text = [...files, ...(options.beside ?? [])].find((file) => file.uri === uri)?.text;
    if (text === undefined) return undefined;
    const known = lines.get(uri) ?? lineIndex(text);
    lines.set(uri, known);
    return known;
  };
  const said = ({ uri, message, range }: FileProblem): string =>
    `line ${(linesOf(uri)?.positionAt(range.start).line ?? 0) + 1}: ${message}`;
  return {
    members,
    options,
    findings,
    milliseconds,
    problemsOf: (uri) =>
      files.some((file) => file.uri === uri)
        ? problems.filter((problem) => problem.uri === uri).map(said)
        : ["the text is too long to be judged as you type"],
    linesOf,
  };
}
