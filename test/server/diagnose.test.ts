import { afterEach, expect, it } from "vitest";
import { connect, modern } from "./connect.ts";
import type { TestClient, TestSetup } from "./connect.ts";
import { fakeRampart } from "./fake-rampart.ts";

const uri = "file:///work/a.yaml";
let client: TestClient | undefined;
const start = async (setup: Partial<TestSetup> = {}): Promise<TestClient> =>
  (client = await connect({ rampart: fakeRampart(), ...setup }));
afterEach(() => client?.end());

it("offers what it does", async () => {
  const { initialized } = await start();
  expect(initialized).toEqual({
    serverInfo: { name: "rampart", version: "1.2.3" },
    capabilities: {
      positionEncoding: "utf-16",
      textDocumentSync: { openClose: true, change: 2, save: { includeText: false } },
      hoverProvider: true,
      codeActionProvider: {
        codeActionKinds: ["quickfix", "quickfix.rampart.ignore", "source.fixAll.rampart"],
        resolveProvider: true,
      },
      diagnosticProvider: { identifier: "rampart", interFileDependencies: true, workspaceDiagnostics: false },
    },
  });
});

it("reports a finding on its range, with its rule, page and severity", async () => {
  const { open, diagnostics } = await start();
  open(uri, "a: 1\n  public: true\n");
  expect(await diagnostics(uri)).toEqual([
    {
      range: { start: { line: 1, character: 10 }, end: { line: 1, character: 14 } },
      severity: 1,
      code: "dms/public",
      codeDescription: { href: "https://github.com/rampart-aws/rampart/blob/main/docs/rules/dms/public.md" },
      source: "rampart",
      message: "Instance 1 is reachable from the internet",
      data: { fingerprint: `${uri} 0` },
    },
  ]);
});

it("follows changes, and says when nothing is new", async () => {
  const { open, change, pull } = await start();
  open(uri, "public: true\n");
  const first = await pull(uri);
  expect(first).toMatchObject({ kind: "full", items: [{ code: "dms/public" }] });
  change(uri, 2, "public: true\n# more\n");
  const second = await pull(uri, first.resultId);
  expect(second).toEqual({ kind: "unchanged", resultId: first.resultId });
  change(uri, 3, "public: false\n");
  const third = await pull(uri, first.resultId);
  expect(third).toMatchObject({ kind: "full", items: [] });
  expect(third.resultId).not.toBe(first.resultId);
});

it("judges a version once", async () => {
  const rampart = fakeRampart();
  const { open, pull, hover } = await start({ rampart });
  open(uri, "public: true\n");
  await pull(uri);
  await pull(uri);
  await hover(uri, 0, 9);
  expect(rampart.judged).toEqual([[uri]]);
});

it("judges again what was closed and opened with the version it had", async () => {
  const { open, close, diagnostics } = await start();
  open(uri, "public: true\n");
  expect(await diagnostics(uri)).toHaveLength(1);
  close(uri);
  open(uri, "public: false\n");
  expect(await diagnostics(uri)).toEqual([]);
});

it("answers for a document that is not open", async () => {
  const { pull } = await start();
  expect(await pull("file:///work/never.yaml")).toMatchObject({ kind: "full", items: [] });
});

it("leaves other versions of a file alone", async () => {
  const { open, diagnostics } = await start();
  open("git:/work/a.yaml?ref", "public: true\n");
  expect(await diagnostics("git:/work/a.yaml?ref")).toEqual([]);
});

it("judges unsaved and virtual documents", async () => {
  const { open, diagnostics } = await start();
  for (const other of ["untitled:Untitled-1", "vscode-vfs://github/a/b/c.yaml"]) {
    open(other, "public: true\n");
    expect(await diagnostics(other)).toHaveLength(1);
  }
});

it("maps severities as the settings say", async () => {
  const { open, diagnostics } = await start({ options: { settings: { severity: { high: "warning", low: "off" } } } });
  open(uri, "public: true\npublic: true low\n");
  expect((await diagnostics(uri)).map(({ severity }) => severity)).toEqual([2]);
});

it("is silent when it is off, and comes back", async () => {
  const { open, diagnostics, connection } = await start({ options: { settings: { enable: false } } });
  open(uri, "public: true\n");
  expect(await diagnostics(uri)).toEqual([]);
  await connection.sendNotification("workspace/didChangeConfiguration", { settings: { rampart: { enable: true } } });
  expect(await diagnostics(uri)).toHaveLength(1);
});

it("asks the client for its settings and has diagnostics asked for again", async () => {
  const capabilities = {
    ...modern,
    workspace: { ...modern.workspace, configuration: true, diagnostics: { refreshSupport: true } },
  };
  const { open, diagnostics, connection } = await start({ capabilities });
  let enable = true;
  const waiting: (() => void)[] = [];
  const refreshed = (): Promise<void> => new Promise((resolve) => waiting.push(resolve));
  connection.onRequest("workspace/configuration", () => [{ enable }]);
  connection.onRequest("workspace/diagnostic/refresh", () => {
    waiting.shift()?.();
    return null;
  });
  await refreshed();
  open(uri, "public: true\n");
  expect(await diagnostics(uri)).toHaveLength(1);
  enable = false;
  await connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
  await refreshed();
  expect(await diagnostics(uri)).toEqual([]);
});

it("counts characters in UTF-16 units", async () => {
  const { open, diagnostics } = await start();
  open(uri, "😀 public: true\r\né public: true");
  expect((await diagnostics(uri)).map(({ range: { start } }) => start)).toEqual([
    { line: 0, character: 11 },
    { line: 1, character: 10 },
  ]);
});

it("links to the pages that the client names", async () => {
  const { open, diagnostics } = await start({ options: { pages: "https://example.org/rules" } });
  open(uri, "public: true\n");
  expect((await diagnostics(uri))[0]?.codeDescription).toEqual({ href: "https://example.org/rules/dms/public.md" });
});

it("tells a client that wants to know what it could not read", async () => {
  const { open, diagnostics, connection } = await start({ options: { notifications: true } });
  const status = new Promise((resolve) => {
    connection.onNotification("rampart/documentStatus", resolve);
  });
  open(uri, "a\nbroken\npublic: true\n");
  expect(await diagnostics(uri)).toHaveLength(1);
  expect(await status).toMatchObject({ uri, findings: 1, problems: ["line 2: this is no YAML"] });
});

it("answers a cancelled pull as cancelled, and the next one in full", async () => {
  const { CancellationTokenSource } = await import("vscode-languageserver/node");
  const rampart = fakeRampart();
  const { open, connection, diagnostics } = await start({ rampart });
  open(uri, "public: true\n");
  const source = new CancellationTokenSource();
  const answer = connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } }, source.token);
  source.cancel();
  await expect(answer).rejects.toMatchObject({ code: -32800 });
  expect(rampart.judged).toEqual([]);
  expect(await diagnostics(uri)).toHaveLength(1);
});

it("answers empty when the engine throws, and logs no text", async () => {
  const { open, diagnostics, actions, hover, log } = await start();
  open(uri, "boom not-for-logs\n");
  expect(await diagnostics(uri)).toEqual([]);
  expect(await hover(uri, 0, 0)).toBeNull();
  expect(await actions(uri, { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } })).toEqual([]);
  expect(log.map((line) => line.split("\n")[0])).toEqual(["diagnose: Error", "hover: Error", "codeAction: Error"]);
  expect(log.join("\n")).not.toContain("not-for-logs");
});

it("stays alive when the engine cannot be built", async () => {
  const { open, diagnostics, log } = await start({ rampart: async () => Promise.reject(new TypeError("no engine")) });
  open(uri, "public: true\n");
  expect(await diagnostics(uri)).toEqual([]);
  expect(log.some((line) => line.startsWith("engine: TypeError"))).toBe(true);
});
