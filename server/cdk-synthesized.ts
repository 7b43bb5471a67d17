import { assemblyTemplates, cdkFormat } from "#rules";
import type { Finding, JudgeOptions, Rampart, SourceFile } from "#rules";
import type { CdkAssemblies } from "./cdk-assemblies.ts";
import type { Files } from "./files.ts";
import { directoryOf } from "./uri.ts";

/** What the last synth found in the constructs of a source. */
export interface Synthesized {
  readonly findings: readonly Finding[];
  /** The templates that they come from. */
  readonly templates: readonly SourceFile[];
}

/** Shows findings of `cdk.out` at the constructs of an open source, as long as it is what was synthesized. */
export interface SynthesizedFindings {
  /** `found` is what the code says by itself: the same is not said twice. */
  of(
    document: SourceFile,
    engine: Rampart,
    options: JudgeOptions,
    found: readonly Finding[],
  ): Promise<Synthesized | undefined>;
}

/** An assembly that was judged by a config. */
interface Judged {
  readonly stamp: string;
  readonly config: JudgeOptions["config"];
  readonly made: Promise<Synthesized>;
}

/** How long it holds where the assembly of a folder stands, in milliseconds. */
const holds = 2000;

/** Judges assemblies of open sources, each once a synth. */
export function createSynthesized(files: Files, assemblies: CdkAssemblies): SynthesizedFindings {
  const outputs = new Map<string, { readonly until: number; readonly folder: Promise<string | undefined> }>();
  const judged = new Map<string, Judged>();

  const outputOf = (directory: string): Promise<string | undefined> => {
    const known = outputs.get(directory);
    if (known !== undefined && known.until > Date.now()) return known.folder;
    const folder = findOutput(directory);
    outputs.set(directory, { until: Date.now() + holds, folder });
    return folder;
  };
  const findOutput = async (directory: string): Promise<string | undefined> => {
    for (let folder = directory; folder.length > "file:///".length; folder = directoryOf(folder.slice(0, -1))) {
      const { files: names, folders } = await files.names(folder);
      if (names.includes("cdk.json")) return folders.includes("cdk.out") ? `${folder}cdk.out/` : undefined;
    }
    return undefined;
  };
  const stampIn = async (directory: string, name: string) =>
    (await files.list(directory)).find(({ uri }) => uri === directory + name);

  const judge = async (output: string, engine: Rampart, options: JudgeOptions): Promise<Synthesized> => {
    const manifest = await files.read(`${output}manifest.json`);
    const names = manifest === undefined ? [] : assemblyTemplates(manifest);
    const texts = await Promise.all(
      names.map(async (name) => ({ uri: output + name, text: await files.read(output + name) })),
    );
    const templates = texts.flatMap(({ uri, text }) => (text === undefined ? [] : [{ uri, text }]));
    const beside = await assemblies.beside(`${output}x.template.json`);
    return { templates, findings: engine.judge(templates, { ...options, beside }).findings };
  };

  return {
    async of(document, engine, options, found) {
      if (cdkFormat(document) === undefined) return undefined;
      const directory = directoryOf(document.uri);
      const output = await outputOf(directory);
      if (output === undefined) return undefined;
      const manifest = await stampIn(output, "manifest.json");
      const source = await stampIn(directory, document.uri.slice(directory.length));
      // What was changed since is not what was synthesized.
      if (manifest?.modified === undefined || source?.modified === undefined) return undefined;
      if (source.modified > manifest.modified || (await files.read(document.uri)) !== document.text) return undefined;
      const { stamp } = manifest;
      const known = judged.get(output);
      const isCurrent = known?.stamp === stamp && known.config === options.config;
      const made = isCurrent ? known.made : judge(output, engine, options);
      judged.set(output, { stamp, config: options.config, made });
      const { findings, templates } = await made;
      return { templates, findings: findings.flatMap((finding) => atConstruct(finding, document, found)) };
    },
  };
}

/** A finding at its construct, where that stands in the source. */
function atConstruct(finding: Finding, { uri, text }: SourceFile, found: readonly Finding[]): readonly Finding[] {
  const [construct, ...related] = finding.related;
  if (construct?.at.in !== "file" || construct.at.uri !== uri) return [];
  const id = text.slice(construct.at.range.start + 1, construct.at.range.end - 1);
  const isSaid = ({ rule, resource }: Finding) => rule === finding.rule && resource?.id.split("/").at(-1) === id;
  if (found.some(isSaid)) return [];
  const template = { message: `The synthesized ${finding.resource?.id ?? "template"} says so`, at: finding.at };
  return [{ ...finding, at: construct.at, related: [template, ...related] }];
}
