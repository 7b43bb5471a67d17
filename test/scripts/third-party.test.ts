import { expect, it } from "vitest";
import { thirdPartyNotices } from "../../scripts/third-party.ts";

it("gives the licence of each package once, and of our own files none", () => {
  const files = [
    "node_modules/minimatch/dist/esm/index.js",
    "node_modules/minimatch/dist/esm/ast.js",
    "rules/index.ts",
  ];
  const notices = thirdPartyNotices([...files, "node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-python.wasm"]);
  expect(notices.match(/^minimatch \d+\.\d+\.\d+ \(/gm)).toHaveLength(1);
  expect(notices).toMatch(/^@vscode\/tree-sitter-wasm .* \(MIT\)$/m);
  expect(notices.match(/^-{80}$/gm)).toHaveLength(1);
});
