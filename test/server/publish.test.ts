import { afterEach, expect, it } from "vitest";
import { connect } from "./connect.ts";
import type { TestClient } from "./connect.ts";
import { fakeRampart } from "./fake-rampart.ts";

const uri = "file:///work/a.yaml";
let client: TestClient | undefined;
afterEach(() => client?.end());

it("sends diagnostics to a client that does not ask for them", async () => {
  const rampart = fakeRampart();
  client = await connect({ rampart, capabilities: {} });
  expect(client.initialized.capabilities.diagnosticProvider).toBeUndefined();
  const first = client.nextPublished();
  client.open(uri, "public: true\n");
  expect(await first).toMatchObject({ uri, diagnostics: [{ code: "dms/public", severity: 1 }] });
  const second = client.nextPublished();
  client.change(uri, 2, "public: false\n");
  expect(await second).toEqual({ uri, diagnostics: [] });
});

it("waits until typing stops", async () => {
  const rampart = fakeRampart();
  client = await connect({ rampart, capabilities: {}, debounceMilliseconds: 60 });
  const first = client.nextPublished();
  client.open(uri, "a: 1\n");
  await first;
  const next = client.nextPublished();
  for (let version = 2; version < 10; version += 1) client.change(uri, version, `a: ${version}\n`);
  client.change(uri, 10, "public: true\n");
  expect(await next).toMatchObject({ diagnostics: [{ code: "dms/public" }] });
  expect(rampart.judged).toHaveLength(2);
});

it("takes the diagnostics of a closed document away", async () => {
  client = await connect({ rampart: fakeRampart(), capabilities: {} });
  const first = client.nextPublished();
  client.open(uri, "public: true\n");
  await first;
  const second = client.nextPublished();
  client.close(uri);
  expect(await second).toEqual({ uri, diagnostics: [] });
});

it("sends the diagnostics of the whole module when one file changes", async () => {
  client = await connect({ rampart: fakeRampart(), capabilities: {} });
  const other = "file:///work/b.tf";
  client.open("file:///work/a.tf", "public: true\n", "terraform");
  client.open(other, "public: true\n", "terraform");
  await expect.poll(() => new Set(client?.published.map((sent) => sent.uri)).size).toBe(2);
  await quiet();
  const before = client.published.length;
  client.change(other, 2, "public: false\n");
  await expect.poll(() => (client?.published.length ?? 0) - before).toBe(2);
  expect(client.published.slice(before).map((sent) => [sent.uri, sent.diagnostics.length])).toEqual([
    [other, 0],
    ["file:///work/a.tf", 1],
  ]);
});

/** Long enough for all that was scheduled to be sent. */
function quiet(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}

it("sends again after the settings changed", async () => {
  client = await connect({ rampart: fakeRampart(), capabilities: {} });
  const first = client.nextPublished();
  client.open(uri, "public: true\n");
  await first;
  const second = client.nextPublished();
  await client.connection.sendNotification("workspace/didChangeConfiguration", {
    settings: { rampart: { severity: { high: "hint" } } },
  });
  expect(await second).toMatchObject({ uri, diagnostics: [{ severity: 4 }] });
});
