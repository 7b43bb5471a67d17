import { afterEach, expect, it } from "vitest";
import type { Hover, MarkupContent } from "vscode-languageserver/node";
import { connect } from "./connect.ts";
import type { TestClient } from "./connect.ts";
import { fakeRampart } from "./fake-rampart.ts";

const marked = (hover: Hover | null): MarkupContent =>
  (hover ?? { contents: { kind: "plaintext", value: "" } }).contents as MarkupContent;

const uri = "file:///work/a.yaml";
let client: TestClient | undefined;
afterEach(() => client?.end());

it("says what, why, how to check and how to fix", async () => {
  client = await connect({ rampart: fakeRampart() });
  client.open(uri, "public: true\n");
  const hover = await client.hover(uri, 0, 9);
  expect(hover?.range).toEqual({ start: { line: 0, character: 8 }, end: { line: 0, character: 12 } });
  const { kind, value } = marked(hover);
  expect(kind).toBe("markdown");
  expect(value.split("\n\n")[0]).toBe(
    "**DMS replication instance is public** · high · [dms/public](https://github.com/rampart-aws/rampart/blob/main/docs/rules/dms/public.md)",
  );
  expect(value).toContain("Instance 1 is reachable from the internet.");
  expect(value).toContain("**Why** A replication instance holds connections");
  expect(value).toContain("**Check**\n\n```sh\naws dms describe-replication-instances");
  expect(value).toContain("- Quick fix: Make it private\n- Console: DMS > ");
  expect(value).toContain("--no-publicly-accessible\n```");
});

it("joins several findings under the cursor", async () => {
  const rampart = fakeRampart();
  const twice = {
    ...rampart,
    judge: (...args: Parameters<typeof rampart.judge>) => {
      const { findings, problems } = rampart.judge(...args);
      return {
        findings: [...findings, ...findings.map((finding) => ({ ...finding, message: "And again" }))],
        problems,
      };
    },
  };
  client = await connect({ rampart: twice });
  client.open(uri, "public: true\n");
  const { value } = marked(await client.hover(uri, 0, 9));
  expect(value.split("\n\n---\n\n").map((part) => part.split("\n\n")[1])).toEqual([
    "Instance 1 is reachable from the internet.",
    "And again.",
  ]);
});

it("says nothing beside a finding", async () => {
  client = await connect({ rampart: fakeRampart() });
  client.open(uri, "public: true\nelse: 1\n");
  expect(await client.hover(uri, 0, 2)).toBeNull();
  expect(await client.hover(uri, 1, 2)).toBeNull();
});

it("says why a value is judged by no rule", async () => {
  client = await connect({ rampart: fakeRampart() });
  client.open(uri, "a: unknown\n");
  const hover = await client.hover(uri, 0, 5);
  expect(marked(hover).value).toBe("Rampart: Nobody knows. Rules say nothing about a value that they do not know.");
  expect(hover?.range).toEqual({ start: { line: 0, character: 3 }, end: { line: 0, character: 10 } });
});

it("writes plain text for clients that show no Markdown", async () => {
  client = await connect({
    rampart: fakeRampart(),
    capabilities: { textDocument: { hover: { contentFormat: ["plaintext"] }, diagnostic: {} } },
  });
  client.open(uri, "public: true\n");
  const { kind, value } = marked(await client.hover(uri, 0, 9));
  expect(kind).toBe("plaintext");
  expect(value).not.toMatch(/\*\*|```|\]\(/);
  expect(value).toContain("DMS replication instance is public · high");
});
