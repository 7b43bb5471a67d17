import { applyEdits, defaultConfig } from "#rules";
import type { SourceFile } from "#rules";
import { testRampart } from "../support/rampart.ts";

const rampart = await testRampart();
const config = { ...defaultConfig, preset: "all" } as const;

/** A file after the first fix of a rule's first finding in it; further files belong to the same module. */
export function mend(
  text: string,
  rule: string,
  name = "main.tf",
  others: readonly SourceFile[] = [],
  title = /./,
): string {
  const file = { uri: `file:///${name}`, text };
  const files = [file, ...others];
  const options = { config: { ...config, only: [rule] } };
  const before = rampart.judge(files, options);
  const [finding] = before.findings.filter(({ at }) => at.in === "file" && at.uri === file.uri);
  const fix = finding?.fixes.find((each) => title.test(each.title));
  if (finding === undefined || fix === undefined) throw new Error(`${rule} finds nothing to mend in:\n${text}`);
  const after = applyEdits(files, rampart.edits(fix, files));
  const [mended] = after;
  if (mended === undefined || mended.text === text) throw new Error(`${fix.title} changes nothing`);
  const { findings, problems } = rampart.judge(after, options);
  if (problems.length > 0) throw new Error(`${problems[0]?.message} in:\n${mended.text}`);
  if (findings.length >= before.findings.length) throw new Error(`${rule} still finds it in:\n${mended.text}`);
  return mended.text;
}
