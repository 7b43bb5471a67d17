import type { Finding, JudgeOptions, LineIndex, Rampart, SourceFile } from "#rules";
import { fingerprintOf, lineIndex } from "#rules";
import type { CancellationToken } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { CdkAssemblies } from "./cdk-assemblies.ts";
import type { Synthesized, SynthesizedFindings } from "./cdk-synthesized.ts";
import { checkpoint } from "./guard.ts";
import { judgeGroup } from "./judged-group.ts";
import type { JudgedGroup, Member } from "./judged-group.ts";
import { unitOf } from "./module-trees.ts";
import type { ModuleTree, ModuleTrees } from "./module-trees.ts";
import { comparable } from "./uri.ts";
import { isExcluded } from "./workspace.ts";
import type { Workspace } from "./workspace.ts";

/** The open documents, judged. */
export interface Documents {
  /** The document as it now is, judged with the files it belongs to; undefined where it is not judged at all. */
  judged(uri: string, token?: CancellationToken): Promise<JudgedDocument | undefined>;
  /** The open documents that are judged together with this one. */
  companions(uri: string): readonly string[];
  /** Drops what is known of documents that nobody has open any more. */
  forget(): void;
}

/** What judging one document gave. */
export interface JudgedDocument {
  readonly uri: string;
  readonly findings: readonly Finding[];
  /** What could not be read of it, a line each. */
  readonly problems: readonly string[];
  /** All files that were judged together, and how; for edits. */
  readonly files: readonly SourceFile[];
  readonly options: JudgeOptions;
  readonly milliseconds: number;
  /** The lines of a file that was judged with it; undefined for any other. */
  linesOf(uri: string): LineIndex | undefined;
  /** The version of a file that is open. */
  versionOf(uri: string): number | undefined;
}

/** What `createDocuments` builds on. */
export interface DocumentsDependencies {
  readonly open: OpenDocuments;
  readonly trees: ModuleTrees;
  readonly assemblies: CdkAssemblies;
  readonly synthesized: SynthesizedFindings;
  readonly workspace: Workspace;
  readonly rampart: Promise<Rampart>;
}

/** The documents that the client holds open. */
export interface OpenDocuments {
  get(uri: string): TextDocument | undefined;
  all(): readonly TextDocument[];
}

/** What nobody writes by hand: other versions of a file, output channels, the editor's own files. */
const foreign = /^(git|gitlens\w*|output|vscode-userdata|vscode-settings|debug|search-editor|comment):/;

/** Judges open documents, each group of files once a version. */
export function createDocuments({
  open,
  trees,
  assemblies,
  synthesized,
  workspace,
  rampart,
}: DocumentsDependencies): Documents {
  const groups = new Map<string, { readonly signature: string; readonly group: JudgedGroup }>();
  const stampOf = createStamps();

  const membersOf = (tree: ModuleTree): readonly Member[] => {
    const opened = open.all().filter(({ uri }) => tree.has(unitOf(uri)));
    const names = new Set(opened.map(({ uri }) => comparable(uri)));
    return [
      ...opened.map((other) => ({ file: sourceOf(other), stamp: stampOf(other), version: other.version })),
      ...[...tree.values()]
        .flat()
        .filter(({ uri }) => !names.has(comparable(uri)))
        .map(({ stamp, ...file }) => ({ file, stamp, version: undefined })),
    ].sort((left, right) => (left.file.uri < right.file.uri ? -1 : 1));
  };

  return {
    async judged(uri, token) {
      await checkpoint(token);
      if (workspace.settings.enable === false || foreign.test(uri)) return undefined;
      const root = workspace.rootOf(uri);
      const config = await workspace.configOf(root);
      if (isExcluded(uri, root, config)) return undefined;
      const tree = await trees.around(uri, root, open.all().map(sourceOf));
      const beside = await assemblies.beside(uri);
      const engine = await rampart;
      await checkpoint(token);
      const document = open.get(uri);
      if (document === undefined) return undefined;
      const members = membersOf(tree);
      const stamps = members.map(({ file, stamp }) => `${file.uri} ${stamp}`);
      const signature = [workspace.generation, ...stamps, ...beside.map(({ text }) => fingerprintOf([text]))].join(
        "\n",
      );
      const key = members[0]?.file.uri ?? uri;
      const cached = groups.get(key);
      const group =
        cached?.signature === signature
          ? cached.group
          : judgeGroup(engine, members, { config, beside, ...(root === undefined ? {} : { root }) });
      groups.set(key, { signature, group });
      const own = documentOf(uri, group);
      return withSynthesized(own, await synthesized.of(sourceOf(document), engine, group.options, own.findings));
    },
    companions(uri) {
      const shared = [...groups.values()]
        .map(({ group }) => group.members)
        .filter((members) => members.some(({ file }) => file.uri === uri));
      const opened = shared.flat().filter(({ version }) => version !== undefined);
      return [...new Set(opened.map(({ file }) => file.uri))].filter((other) => other !== uri);
    },
    forget() {
      for (const [key, { group }] of groups) {
        if (!group.members.some(({ file }) => open.get(file.uri) !== undefined)) groups.delete(key);
      }
    },
  };
}

function documentOf(uri: string, group: JudgedGroup): JudgedDocument {
  return {
    uri,
    findings: group.findings.filter(({ at }) => at.in === "file" && at.uri === uri),
    problems: group.problemsOf(uri),
    files: group.members.map(({ file }) => file),
    options: group.options,
    milliseconds: group.milliseconds,
    linesOf: group.linesOf,
    versionOf: (other) => group.members.find(({ file }) => file.uri === other)?.version,
  };
}

function withSynthesized(own: JudgedDocument, more: Synthesized | undefined): JudgedDocument {
  if (more === undefined || more.findings.length === 0) return own;
  const linesOf = (uri: string): LineIndex | undefined => {
    const template = more.templates.find((each) => each.uri === uri);
    return own.linesOf(uri) ?? (template === undefined ? undefined : lineIndex(template.text));
  };
  return { ...own, findings: [...own.findings, ...more.findings], linesOf };
}

function sourceOf(document: TextDocument): SourceFile {
  return { uri: document.uri, text: document.getText(), languageId: document.languageId };
}

/** Stamps of open documents: a document that is closed and opened again may start with the version it had. */
function createStamps(): (document: TextDocument) => string {
  const numbers = new WeakMap<TextDocument, number>();
  let next = 0;
  return (document) => {
    const number = numbers.get(document) ?? next++;
    numbers.set(document, number);
    return `${number}.${document.version}`;
  };
}
