import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

const template = `Resources:
  Database:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      PubliclyAccessible: true # for the demo
      StorageEncrypted: true
`;

it("shows diagnostics in Neovim and applies a fix there", () => {
  const folder = mkdtempSync(join(tmpdir(), "rampart-nvim-"));
  try {
    const [file, out] = [join(folder, "template.yaml"), join(folder, "result.json")];
    writeFileSync(file, template);
    const env = {
      ...process.env,
      HOME: folder,
      RAMPART_COMMAND: [process.execPath, resolve("dist/cli.js"), "lsp", "--stdio"].join("\n"),
      RAMPART_RESULT: out,
    };
    const { status, stderr } = spawnSync(
      "nvim",
      ["--headless", "--clean", file, "-c", `luafile ${resolve("test/lsp/neovim.lua")}`],
      { cwd: folder, env, encoding: "utf8", timeout: 60_000 },
    );
    expect({ status, stderr }).toMatchObject({ status: 0 });
    const result: unknown = JSON.parse(readFileSync(out, "utf8"));
    expect(result).toEqual({
      appeared: true,
      before: [["rds/public", 5, 1, "rampart"]],
      title: "Set PubliclyAccessible to false",
      gone: true,
      lines: template.replace("true #", "false #").trimEnd().split("\n"),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
