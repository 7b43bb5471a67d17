export * from "./model/index.ts";
export { rules } from "./checks/index.ts";
export { createRampart } from "./engine/create-rampart.ts";
export type { RampartDependencies } from "./engine/create-rampart.ts";
export { defaultConfig, presets } from "./engine/config.ts";
export type { Config, ConfigIgnore, Preset } from "./engine/config.ts";
export { applyEdits, editedText } from "./engine/edits.ts";
export { fingerprintOf } from "./engine/fingerprint.ts";
export { relativePath } from "./engine/finding.ts";
export type {
  AccountJudgement,
  Coverage,
  FileProblem,
  JudgeOptions,
  Judgement,
  Rampart,
} from "./engine/rampart.ts";
export { worksOn } from "./engine/works-on.ts";
export type { WorksOn } from "./engine/works-on.ts";
export { formatOf, isTerraform } from "./parse/format.ts";
export { createHclParser } from "./parse/hcl.ts";
export type { HclParser } from "./parse/hcl.ts";
export { selectRules } from "./engine/select-rules.ts";
export { isKnown, isNamed } from "./engine/rule-names.ts";
export { suppressionRules } from "./engine/suppression-rules.ts";
export type { SuppressionRule } from "./engine/suppression-rules.ts";
export { readConfig } from "./engine/config-file.ts";
export type { ConfigProblem, ReadConfig } from "./engine/config-file.ts";
export { baselineOf, beyond, readBaseline } from "./engine/baseline.ts";
export type { Baseline } from "./engine/baseline.ts";
export { findCredentials } from "./secrets/find-credentials.ts";
export type { Credential } from "./secrets/find-credentials.ts";
