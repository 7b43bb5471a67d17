import { expect, it } from "vitest";
import { baselineOf, beyond, readBaseline } from "#rules";
import { findingOn } from "./fake-rule.ts";

const file = { uri: "file:///a.txt", text: "one two" };
const one = findingOn(file, "one", { rule: "a/b", fingerprint: "2222222222222222" });
const two = findingOn(file, "two", { rule: "a/b", fingerprint: "1111111111111111" });

it("holds fingerprints in order, each once, and nothing else", () => {
  expect(baselineOf([one, two, one])).toEqual({ version: 1, fingerprints: ["1111111111111111", "2222222222222222"] });
});

it("is read as it was written", () => {
  const baseline = baselineOf([one, two]);
  expect(readBaseline(JSON.stringify(baseline))).toEqual(baseline);
});

it.each(["", "[]", "{", '{"findings": []}', '{"version": 2, "fingerprints": []}'])("is not read from %j", (text) => {
  expect(readBaseline(text)).toBeUndefined();
});

it("leaves what is new", () => {
  expect(beyond([one, two], baselineOf([one]))).toEqual([two]);
});
