import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readConfig } from "#rules";
import { nodeFiles } from "../../server/node-files.ts";
import { connect } from "../server/connect.ts";
import type { TestClient } from "../server/connect.ts";
import { testCdk } from "../support/code-parser.ts";

const rampart = await testCdk();
const judged = new Set(["rds/public", "s3/public-acl", "s3/versioning"]);
let folder: string;
let client: TestClient;

beforeEach(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "rampart-cdk-")));
  cpSync("test/cdk/fixtures/app", folder, { recursive: true });
  stamp("lib/shop-stack.ts", 1000);
  stamp("lib/storage.ts", 1000);
  stamp("cdk.out/manifest.json", 2000);
  const root = `${pathToFileURL(folder).href}/`;
  client = await connect({ rampart, root, files: nodeFiles, readConfig: ({ text }) => readConfig(text).config });
});
afterEach(async () => {
  await client.end();
  rmSync(folder, { recursive: true, force: true });
});

const uriOf = (path: string) => pathToFileURL(join(folder, path)).href;
const textOf = (path: string) => readFileSync(join(folder, path), "utf8");

function stamp(path: string, seconds: number): void {
  utimesSync(join(folder, path), seconds, seconds);
}

/** `line rule` and, behind it, the places that it rests on. */
async function diagnosed(path: string): Promise<readonly string[]> {
  const shown = (await client.diagnostics(uriOf(path))).filter(({ code }) => judged.has(String(code)));
  return shown.map(({ code, range, relatedInformation = [] }) =>
    [
      `${range.start.line + 1} ${String(code)}`,
      ...relatedInformation.map(({ location }) => `${location.uri.split("/").at(-1)}:${location.range.start.line + 1}`),
    ].join(" < "),
  );
}

it("links findings of a template that CDK made to their constructs", async () => {
  client.open(uriOf("cdk.out/Shop.template.json"), textOf("cdk.out/Shop.template.json"), "json");
  expect(await diagnosed("cdk.out/Shop.template.json")).toEqual([
    "7 rds/public < shop-stack.ts:9",
    "13 s3/versioning < storage.ts:5",
    "16 s3/public-acl < storage.ts:5",
  ]);
});

it("shows at its construct what only the template says, as long as the source is what was synthesized", async () => {
  const path = "lib/storage.ts";
  client.open(uriOf(path), textOf(path), "typescript");
  expect(await diagnosed(path)).toEqual(["5 s3/versioning", "5 s3/public-acl < Shop.template.json:16"]);
  client.change(uriOf(path), 2, `${textOf(path)}\n`);
  expect(await diagnosed(path)).toEqual(["5 s3/versioning"]);
  client.change(uriOf(path), 3, textOf(path));
  expect(await diagnosed(path)).toEqual(["5 s3/versioning", "5 s3/public-acl < Shop.template.json:16"]);
  stamp(path, 3000);
  expect(await diagnosed(path)).toEqual(["5 s3/versioning"]);
});

it("mends code in place", async () => {
  const [path, text] = ["lib/storage.ts", textOf("lib/storage.ts")];
  client.open(uriOf(path), text, "typescript");
  const diagnostic = (await client.diagnostics(uriOf(path))).find(({ code }) => code === "s3/versioning");
  const at = diagnostic?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const actions = await client.actions(uriOf(path), at);
  const fix = await client.resolve(actions.find(({ title }) => title.startsWith("Set versioned to true")));
  const [change] = fix.edit?.documentChanges ?? [];
  const edits = change !== undefined && "edits" in change ? change.edits : [];
  expect(edits.map((edit) => ("newText" in edit ? edit.newText : ""))).toEqual([", { versioned: true }"]);
});
