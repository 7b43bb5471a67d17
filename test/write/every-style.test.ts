import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { applyEdits, defaultConfig } from "#rules";
import type { Finding, SourceFile } from "#rules";
import { asJson } from "../support/as-json.ts";
import { testRampart } from "../support/rampart.ts";
import { filled } from "../support/secrets.ts";

/*
 * Every fix of every rule's planted faults, in files that people write otherwise: other line breaks, other indentation,
 * JSON on one line, no line break at the end. A fix ends its finding, brings nothing new, leaves the file readable, and
 * changes no line that it has nothing to do with.
 */
const rampart = await testRampart();
const config = { ...defaultConfig, preset: "all" } as const;

type Style = (text: string) => string | undefined;

const styles: Readonly<Record<string, Style>> = {
  "with CRLF": (text) => text.replaceAll("\n", "\r\n"),
  "without a line break at the end": (text) => text.trimEnd(),
  "with twice the indentation": (text) =>
    /^ *\t|<<|[|>][-+]?$/m.test(text) ? undefined : text.replaceAll(/^ +/gm, "$&$&"),
};

const jsonStyles: Readonly<Record<string, Style>> = {
  ...styles,
  "on one line": (text) => JSON.stringify(JSON.parse(text)),
  "with tabs": (text) => JSON.stringify(JSON.parse(text), undefined, "\t"),
};

const written = globSync("test/rules/*/*/bad*.{yaml,yml,json,tf}")
  .sort()
  .map((path): SourceFile & { readonly rule: string } => ({
    uri: `file:///${basename(path)}`,
    text: filled(readFileSync(path, "utf8")),
    rule: path.split("/").slice(2, 4).join("/"),
  }));
const files = written.flatMap((file) => [
  file,
  ...[asJson(file) ?? []].flat().map((twin) => ({ ...twin, rule: file.rule })),
]);

const keyOf = ({ rule, resource, message }: Finding): string => `${rule} ${resource?.id ?? ""} ${message}`;

function mended(file: SourceFile, rule: string): void {
  const before = rampart.judge([file], { config });
  if (before.problems.length > 0) return;
  const known = new Set(before.findings.map(keyOf));
  for (const finding of before.findings.filter((each) => each.rule === rule)) {
    for (const fix of finding.fixes) {
      const edits = rampart.edits(fix, [file]);
      expect(edits.length, `${fix.title} in:\n${file.text}`).toBeGreaterThan(0);
      const [after] = applyEdits([file], edits);
      if (after === undefined) throw new Error("no file");
      const then = rampart.judge([after], { config });
      expect(then.problems, after.text).toEqual([]);
      // Among all rules, one that says more may speak in the place of this one.
      const only = { config: { ...config, only: [rule] } };
      const mine = (one: SourceFile) => rampart.judge([one], only).findings.length;
      expect(mine(after), `${fix.title}:\n${after.text}`).toBeLessThan(mine(file));
      // A resource that a fix adds need not have what hints ask for, such as a key of one's own.
      expect(
        then.findings
          .filter((each) => !known.has(keyOf(each)) && each.severity !== "info")
          .map(({ message }) => message),
        after.text,
      ).toEqual([]);
      if (file.text.includes("\r\n"))
        expect(/[^\r]\n/.test(after.text), `a bare line feed in:\n${after.text}`).toBe(false);
      if (file.uri.endsWith(".json")) JSON.parse(after.text);
      kept(file.text, after.text, edits);
    }
  }
}

/** Lines that no edit touches are there as they were, in order. */
function kept(before: string, after: string, edits: readonly { readonly start: number; readonly end: number }[]): void {
  const touched = (start: number, end: number) => edits.some((edit) => edit.start <= end && edit.end >= start);
  let at = 0;
  let offset = 0;
  for (const line of before.split("\n")) {
    const end = offset + line.length;
    if (!touched(offset, end)) {
      const found = after.indexOf(line, at);
      expect(found, `the line “${line}” in:\n${after}`).toBeGreaterThanOrEqual(0);
      at = found + line.length;
    }
    offset = end + 1;
  }
}

describe.each(Object.keys(jsonStyles))("every fix in a file %s", (name) => {
  it("ends its finding and touches nothing else", { timeout: 120_000 }, () => {
    for (const { rule, ...file } of files) {
      const style = (file.uri.endsWith(".json") ? jsonStyles : styles)[name];
      const text = style?.(file.text);
      if (text !== undefined) mended({ ...file, text }, rule);
    }
  });
});
