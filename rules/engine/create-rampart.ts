import { carriedBack } from "../adapt/cdk/assembly/carried-back.ts";
import { mayBeServerless } from "../adapt/serverless/service.ts";
import { rules } from "../generated/rule-index.ts";
import type { Finding } from "../model/finding.ts";
import type { TextEdit } from "../model/fix.ts";
import type { Resource } from "../model/resource.ts";
import type { Governance } from "../model/scope.ts";
import type { Parsed } from "../model/parsed.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { Text } from "../model/text.ts";
import { createParse } from "../parse/create-parse.ts";
import type { CodeParser } from "../parse/code.ts";
import type { HclParser } from "../parse/hcl.ts";
import { textEdits } from "../write/text-edits.ts";
import { boundedParse } from "./bounded-parse.ts";
import type { Config } from "./config.ts";
import { applyEdits, mergedEdits, rebased } from "./edits.ts";
import { numbered } from "./finding.ts";
import { hiddenIn, hidingFinding, withoutCredentials } from "./hide-credentials.ts";
import type { Hidden } from "./hide-credentials.ts";
import { judgeSnapshot } from "./judge-snapshot.ts";
import { judgeSubjects } from "./judge-subjects.ts";
import type { FileProblem, JudgeOptions, Judgement, Rampart } from "./rampart.ts";
import { metadataAcceptance } from "./metadata-acceptance.ts";
import { saidOnce } from "./said-once.ts";
import { selectRules } from "./select-rules.ts";
import { applySuppressions } from "./suppressions.ts";
import { understand } from "./understand.ts";
import type { Understood } from "./understand.ts";
import { unknownAt } from "./unknown-at.ts";

/** What the engine needs from its host. */
export interface RampartDependencies {
  /** Left out, Terraform files are not read and say so in `problems`. */
  readonly hcl?: HclParser;
  /** The parser of programs, as soon as it is loaded; without it, CDK code is not read and says so. */
  readonly code?: () => CodeParser | undefined;
  readonly now: () => Date;
}

/** How many times fix-all judges again: a fix can make room for another one. */
const rounds = 5;

/** Builds the engine. */
export function createRampart({ hcl, code = () => undefined, now }: RampartDependencies): Rampart {
  const parse = boundedParse(createParse({ hcl, code }));
  const choose = rememberingLast((config: Config) => selectRules(rules, config));

  const edits: Rampart["edits"] = (fix, files) => textEdits(fix, new Map(files.map((file) => [file.uri, parse(file)])));

  /** The writers know all of a template and of Terraform; of code they know literals, and a service has no place for some settings: a fix they cannot make is none. */
  const writable = (
    findings: readonly Finding[],
    files: readonly SourceFile[],
    parsed: Understood["parsed"],
  ): readonly Finding[] => {
    const partly = new Set([...parsed].flatMap(([uri, own]) => (isPartly(own) ? [uri] : [])));
    if (partly.size === 0) return findings;
    return findings.map((finding) =>
      finding.at.in === "file" && finding.fixes.length > 0 && partly.has(finding.at.uri)
        ? { ...finding, fixes: finding.fixes.filter((fix) => edits(fix, files).length > 0) }
        : finding,
    );
  };

  const judge = (files: readonly SourceFile[], { config, root, beside = [] }: JudgeOptions): Judgement => {
    const today = now();
    const understood = understand(files, parse, today);
    const chosen = choose(config);
    const judged = judgeSubjects(understood, chosen, { now: today, governance: governanceOf(config) });
    const once = writable(saidOnce(judged, chosen), files, understood.parsed);
    const resources = resourcesOf(understood);
    const found = beside.length === 0 ? once : carriedBack(once, resources, beside, parse);
    const hide = hiding(understood.texts);
    const { kept, hints } = applySuppressions(numbered(found.map(hide), root), {
      files,
      parsed: understood.parsed,
      resources,
      rules,
      config,
      now: today,
      root,
    });
    return { findings: inOrder([...kept, ...hints.map(hide)]), problems: problemsOf(understood.parsed.values()) };
  };

  const acceptance: Rampart["acceptance"] = (finding, files, reason) =>
    metadataAcceptance(finding, resourcesOf(understand(files, parse, now())), reason);

  const fixAll: Rampart["fixAll"] = (files, options) => {
    let current = files;
    let total: readonly TextEdit[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const fixes = judge(current, options).findings.flatMap(({ fixes: [fix] }) =>
        fix?.safety === "safe" ? [fix] : [],
      );
      const step = mergedEdits(fixes.map((fix) => edits(fix, current)));
      if (step.length === 0) break;
      total = rebased(total, step, files, current);
      current = applyEdits(current, step);
    }
    return total;
  };

  return {
    judge,
    edits,
    acceptance,
    unknownAt(files, uri, offset) {
      const found = unknownAt(understand(files, parse, now()).deployments, uri, offset);
      return found && { ...found, why: withoutCredentials(found.why, now()) };
    },
    fixAll,
    judgeSnapshot: (snapshot, { config }) => judgeSnapshot(snapshot, rules, config, now()),
  };
}

function resourcesOf({ deployments }: Understood): readonly Resource[] {
  return deployments.flatMap(({ resources, sections }) => [...resources, ...sections]);
}

function governanceOf({ allowedRegions = [], requiredTags = [] }: Config): Governance {
  return { allowedRegions, requiredTags };
}

/** A scan judges thousands of groups with one config. */
function rememberingLast<Given extends object, Made>(make: (given: Given) => Made): (given: Given) => Made {
  let last: { readonly given: Given; readonly made: Made } | undefined;
  return (given) => {
    if (last?.given !== given) last = { given, made: make(given) };
    return last.made;
  };
}

/** Takes credentials out of findings; they are looked for when there is a first one. */
function hiding(texts: readonly Text[]): (finding: Finding) => Finding {
  let hidden: Hidden | undefined;
  return (finding) => {
    hidden ??= hiddenIn(texts);
    return hidingFinding(finding, hidden);
  };
}

/** Files that some fixes have no place in. */
function isPartly({ format, file }: Parsed): boolean {
  return format === "typescript" || format === "python" || mayBeServerless(file.text);
}

function problemsOf(
  files: Iterable<{ file: SourceFile; problems: readonly { message: string; range: FileProblem["range"] }[] }>,
) {
  return [...files].flatMap(({ file, problems }) => problems.map((problem) => ({ uri: file.uri, ...problem })));
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((left, right) => {
    if (left.at.in !== "file" || right.at.in !== "file") return 0;
    return left.at.uri === right.at.uri
      ? left.at.range.start - right.at.range.start || left.rule.localeCompare(right.rule)
      : left.at.uri < right.at.uri
        ? -1
        : 1;
  });
}
