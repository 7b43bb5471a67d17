import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { defaultConfig, lineIndex } from "#rules";
import type { Finding, SourceFile } from "#rules";
import { originalPlace } from "../../rules/adapt/cdk/assembly/source-map.ts";
import { testCdk } from "../support/code-parser.ts";

const rampart = await testCdk();
const folder = "test/cdk/fixtures/app";
const template = read("cdk.out/Shop.template.json");
const app = globSync(`${folder}/{bin,lib}/*.ts`).map((path) => read(path.slice(folder.length + 1)));

function read(path: string): SourceFile {
  const file = `${folder}/${path}`;
  return { uri: pathToFileURL(resolve(file)).href, text: readFileSync(file, "utf8") };
}

function judged(beside: readonly SourceFile[]): readonly Finding[] {
  const config = { ...defaultConfig, only: ["rds/public", "s3/public-acl"] };
  return rampart.judge([template], { config, beside }).findings;
}

/** `file:line text` of the place that a finding is carried back to. */
function places(beside: readonly SourceFile[]): readonly string[] {
  return judged(beside).map(({ related: [first] }) => {
    if (first === undefined || first.at.in !== "file") return "nowhere";
    const { uri, range } = first.at;
    const text = beside.find((file) => file.uri === uri)?.text ?? "";
    const line = lineIndex(text).positionAt(range.start).line + 1;
    return `${uri.slice(uri.lastIndexOf("/") + 1)}:${line} ${text.slice(range.start, range.end)}: ${first.message}`;
  });
}

it("carries findings back by the trace, and by the id where there is none", () => {
  expect(places([read("cdk.out/manifest.json"), ...app])).toEqual([
    'shop-stack.ts:9 "Orders": Shop/Orders is written here',
    'storage.ts:5 "Logs": Shop/Storage/Logs is written here',
  ]);
});

it("names no place where an id is used twice", () => {
  const other = {
    uri: "file:///app/lib/other.ts",
    text: app.find(({ uri }) => uri.endsWith("storage.ts"))?.text ?? "",
  };
  expect(places([read("cdk.out/manifest.json"), ...app, other])[1]).toBe("nowhere");
});

it("leaves findings as they are without a manifest, and fixes to the code with one", () => {
  expect(judged(app).map(({ related }) => related)).toEqual([[], []]);
  expect(judged(app).every(({ fixes }) => fixes.length > 0)).toBe(true);
  expect(judged([read("cdk.out/manifest.json")]).map(({ fixes }) => fixes)).toEqual([[], []]);
});

it("follows source maps", () => {
  // Line 2 of the compiled text, column 5, is line 9, column 5 of the source.
  const map = JSON.stringify({ version: 3, sources: ["../lib/shop-stack.ts"], mappings: "AAAA;IAQI" });
  expect(originalPlace(map, 2, 5)).toEqual({ source: "../lib/shop-stack.ts", line: 9, column: 5 });
  const compiled = `"use strict";\n    new rds.DatabaseInstance(this, "Orders");\n`;
  const inline = `${compiled}//# sourceMappingURL=data:application/json;base64,${Buffer.from(map).toString("base64")}`;
  const manifest = read("cdk.out/manifest.json");
  const js = { ...manifest, text: manifest.text.replace("lib/shop-stack.ts:9:5", "dist/shop-stack.js:2:5") };
  const path = pathToFileURL(resolve(folder)).href;
  const beside = [js, { uri: `${path}/dist/shop-stack.js`, text: inline }, ...app];
  expect(places(beside)[0]).toBe('shop-stack.ts:9 "Orders": Shop/Orders is written here');
  const apart = [
    js,
    { uri: `${path}/dist/shop-stack.js`, text: `${compiled}//# sourceMappingURL=shop-stack.js.map\n` },
    { uri: `${path}/dist/shop-stack.js.map`, text: map },
    ...app,
  ];
  expect(places(apart)[0]).toBe('shop-stack.ts:9 "Orders": Shop/Orders is written here');
});
