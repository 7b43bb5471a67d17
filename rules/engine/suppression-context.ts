import type { Parsed } from "../model/parsed.ts";
import type { Resource } from "../model/resource.ts";
import type { Rule } from "../model/rule.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { Config } from "./config.ts";

/** What suppressions are looked up in. */
export interface SuppressionContext {
  readonly files: readonly SourceFile[];
  readonly parsed: ReadonlyMap<string, Parsed>;
  readonly resources: readonly Resource[];
  /** All rules, whether they ran or not: a suppression of one that did not run is no hint. */
  readonly rules: readonly Rule[];
  readonly config: Config;
  readonly now: Date;
  readonly root: string | undefined;
}
