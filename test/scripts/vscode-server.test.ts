import { expect, test } from "vitest";
import { pageUrl } from "../../scripts/vscode-server.ts";

test("the address of a workbench carries what desktop VS Code takes as flags", () => {
  const url = new URL(
    pageUrl({ port: 4711, token: "t" }, { folder: "/tmp/a b", extension: "/repo", tests: "/repo/out/suite.cjs" }),
  );
  expect(url.origin).toBe("http://127.0.0.1:4711");
  expect(url.searchParams.get("tkn")).toBe("t");
  expect(url.searchParams.get("folder")).toBe("/tmp/a b");
  expect(JSON.parse(url.searchParams.get("payload") ?? "")).toEqual([
    ["extensionDevelopmentPath", "vscode-remote://127.0.0.1:4711/repo"],
    ["extensionTestsPath", "vscode-remote://127.0.0.1:4711/repo/out/suite.cjs"],
    ["enableProposedApi", ""],
    ["skipWelcome", "true"],
  ]);
});
