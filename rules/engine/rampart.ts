import type { Finding } from "../model/finding.ts";
import type { Fix, TextEdit } from "../model/fix.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { Range } from "../model/range.ts";
import type { RuleId } from "../model/rule.ts";
import type { Config } from "./config.ts";
import type { NotKnown } from "./unknown-at.ts";

/** The whole of the knowledge behind one door: texts and snapshots in, findings and edits out. Pure but for its parse cache. */
export interface Rampart {
  /**
   * Judges files that belong together: the `.tf` and `.tf.json` files of one directory, or any other file alone.
   * Never throws; what could not be read is in `problems`.
   */
  judge(files: readonly SourceFile[], options: JudgeOptions): Judgement;
  /** Judges what was read of a live account. */
  judgeSnapshot(snapshot: Snapshot, options: Pick<JudgeOptions, "config">): AccountJudgement;
  /** The text edits of one fix, for the texts that the finding was made from. */
  edits(fix: Fix, files: readonly SourceFile[]): readonly TextEdit[];
  /**
   * The change that accepts a finding in its resource's `Metadata`, for CloudFormation, where JSON has no comments;
   * undefined elsewhere.
   */
  acceptance(finding: Finding, files: readonly SourceFile[], reason: string): Fix | undefined;
  /** Why rules say nothing about the value at an offset: undefined where it is known, or none of theirs. */
  unknownAt(files: readonly SourceFile[], uri: string, offset: number): NotKnown | undefined;
  /** All `safe` fixes at once, repeated until none is left; edits are into the texts given. */
  fixAll(files: readonly SourceFile[], options: JudgeOptions): readonly TextEdit[];
}

/** How to judge. */
export interface JudgeOptions {
  readonly config: Config;
  /** What is looked at and not judged: beside templates that CDK made, their manifest and the sources of their app. */
  readonly beside?: readonly SourceFile[];
  /** The absolute URI of the workspace root, ending in `/`: paths in config and fingerprints are relative to it. */
  readonly root?: string;
}

/** What judging files gave. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly problems: readonly FileProblem[];
}

/** A part of a file that could not be read. */
export interface FileProblem {
  readonly uri: string;
  readonly message: string;
  readonly range: Range;
}

/** What judging an account gave. */
export interface AccountJudgement {
  readonly findings: readonly Finding[];
  /** One row per live rule and region. */
  readonly coverage: readonly Coverage[];
}

/** What is known of one rule in one region (`"global"` for rules without regions). */
export interface Coverage {
  readonly rule: RuleId;
  readonly region: string;
  readonly outcome: "found" | "clean" | "not-permitted" | "not-evaluated" | "muted";
  /** One line for people, where it is not simply found or clean. */
  readonly reason?: string;
  /** The IAM action that was missing. */
  readonly action?: string;
}
