import { afterEach, expect, it } from "vitest";
import type { CodeAction, Range } from "vscode-languageserver/node";
import { connect, modern } from "./connect.ts";
import type { TestClient, TestSetup } from "./connect.ts";
import { fakeRampart } from "./fake-rampart.ts";

const uri = "file:///work/a.yaml";
const text = "one:\n  public: true\ntwo:\n  public: true risky\n";
const at = (line: number): Range => ({ start: { line, character: 10 }, end: { line, character: 10 } });
const everywhere: Range = { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } };
let client: TestClient | undefined;
const start = async (setup: Partial<TestSetup> = {}): Promise<TestClient> => {
  client = await connect({ rampart: fakeRampart(), ...setup });
  client.open(uri, text);
  return client;
};
afterEach(() => client?.end());

const looks = (actions: readonly CodeAction[]): readonly string[] =>
  actions.map(({ title, kind, isPreferred }) => `${kind}${isPreferred === true ? "!" : ""} ${title}`);

it("offers the fix, the accepting comment and fix-all", async () => {
  const { actions } = await start();
  expect(looks(await actions(uri, at(1)))).toEqual([
    "quickfix! Make it private",
    "quickfix.rampart.ignore Ignore dms/public here, with a reason",
    "source.fixAll.rampart Apply all safe Rampart fixes",
  ]);
  expect(looks(await actions(uri, at(3)))[0]).toBe("quickfix! Make it private");
});

it("gives only the kinds that are asked for", async () => {
  const { actions } = await start();
  const kindsFor = async (...only: string[]) => (await actions(uri, everywhere, { only })).map(({ kind }) => kind);
  expect(await kindsFor("source.fixAll")).toEqual(["source.fixAll.rampart"]);
  expect(await kindsFor("source")).toEqual(["source.fixAll.rampart"]);
  expect(await kindsFor("source.fixAll.rampart")).toEqual(["source.fixAll.rampart"]);
  expect(await kindsFor("source.fixAll.eslint")).toEqual([]);
  expect(await kindsFor("quickfix.rampart.ignore")).toEqual(["quickfix.rampart.ignore", "quickfix.rampart.ignore"]);
  expect(await kindsFor("refactor")).toEqual([]);
});

it("names the diagnostics that an action is about, and no other's", async () => {
  const { actions, diagnostics } = await start();
  const own = await diagnostics(uri);
  const foreign = { range: everywhere, message: "long line", source: "yamllint" };
  const [fix] = await actions(uri, at(1), { diagnostics: [...own, foreign] });
  expect(fix?.diagnostics).toEqual([own[0]]);
});

it("carries names until the edit is asked for, then the edit of the version", async () => {
  const { actions, resolve } = await start();
  const [fix] = await actions(uri, at(1));
  expect(fix?.edit).toBeUndefined();
  expect(JSON.stringify(fix?.data)).not.toContain("true");
  expect((await resolve(fix)).edit).toEqual({
    documentChanges: [
      {
        textDocument: { uri, version: 1 },
        edits: [{ range: { start: { line: 1, character: 10 }, end: { line: 1, character: 14 } }, newText: "false" }],
      },
    ],
  });
});

it("gives no edit for a finding that is gone", async () => {
  const { actions, resolve, change } = await start();
  const [fix] = await actions(uri, at(1));
  change(uri, 2, "one: 1\n");
  expect((await resolve(fix)).edit).toBeUndefined();
});

it("fixes all that is safe, and nothing else", async () => {
  const { actions, resolve } = await start();
  const [all] = await actions(uri, everywhere, { only: ["source.fixAll"] });
  const { edit } = await resolve(all);
  expect(edit?.documentChanges).toEqual([
    {
      textDocument: { uri, version: 1 },
      edits: [{ range: { start: { line: 1, character: 10 }, end: { line: 1, character: 14 } }, newText: "false" }],
    },
  ]);
});

it("does not offer fix-all where nothing is safe", async () => {
  const { actions, change } = await start();
  change(uri, 2, "two:\n  public: true risky\n");
  expect(await actions(uri, everywhere, { only: ["source.fixAll"] })).toEqual([]);
});

it("accepts a finding in a comment above its line", async () => {
  const { actions, resolve } = await start();
  const [ignore] = await actions(uri, at(1), { only: ["quickfix.rampart.ignore"] });
  expect((await resolve(ignore)).edit?.documentChanges).toEqual([
    {
      textDocument: { uri, version: 1 },
      edits: [
        {
          range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
          newText: "  # rampart:ignore dms/public -- reason\n",
        },
      ],
    },
  ]);
});

it("lets the user type the reason where the client takes snippets", async () => {
  const capabilities = { ...modern, workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } } };
  const { actions, resolve } = await start({ capabilities });
  const [ignore] = await actions(uri, at(1), { only: ["quickfix.rampart.ignore"] });
  expect((await resolve(ignore)).edit).toMatchObject({
    documentChanges: [
      { edits: [{ snippet: { kind: "snippet", value: "  # rampart:ignore dms/public -- ${1:reason}\n" } }] },
    ],
  });
});

it("gives edits at once to clients that do not ask later, without versions where they take none", async () => {
  const { actions } = await start({ capabilities: {} });
  const all = await actions(uri, at(1));
  expect(all.map(({ edit }) => Object.keys(edit?.changes ?? {}))).toEqual([[uri], [uri], [uri]]);
  expect(all[0]?.edit).toEqual({
    changes: {
      [uri]: [{ range: { start: { line: 1, character: 10 }, end: { line: 1, character: 14 } }, newText: "false" }],
    },
  });
  expect(all.every(({ data }) => data === undefined)).toBe(true);
});

it("leaves other people's actions as they are", async () => {
  const { resolve } = await start();
  const foreign = { title: "Other", data: { some: "thing" } };
  expect(await resolve(foreign)).toEqual(foreign);
});

it("offers no fix whose edit cannot be made", async () => {
  const { actions } = await start({ rampart: { ...fakeRampart(), edits: () => [] } });
  expect(looks(await actions(uri, at(1)))).toEqual([
    "quickfix.rampart.ignore Ignore dms/public here, with a reason",
    "source.fixAll.rampart Apply all safe Rampart fixes",
  ]);
});
