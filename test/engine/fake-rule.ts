import type { Finding, Rule, RuleMeta, SourceFile } from "#rules";

/** A rule that finds nothing. */
export function fakeRule(meta: Partial<RuleMeta> & Pick<RuleMeta, "id">): Rule {
  return {
    subject: "text",
    title: "Something is wrong",
    severity: "high",
    preset: "recommended",
    aliases: [],
    practices: ["tips/10"],
    why: "It can be used.",
    check: "aws sts get-caller-identity",
    remedy: { console: "Mend it." },
    references: [],
    judge: () => [],
    ...meta,
  };
}

/** A finding on a stretch of a file, found by its text. */
export function findingOn(file: SourceFile, text: string, finding: Partial<Finding> & Pick<Finding, "rule">): Finding {
  const start = file.text.indexOf(text);
  return {
    aliases: [],
    severity: "high",
    message: `${text} is wrong`,
    at: { in: "file", uri: file.uri, range: { start, end: start + text.length } },
    related: [],
    fixes: [],
    fingerprint: "",
    ...finding,
  };
}
