import { spawnSync } from "node:child_process";
import { run } from "./run.ts";
import { writeSampleKeys } from "./sample-keys.ts";

run(process.execPath, ["scripts/build.ts"]);
writeSampleKeys("sample/app/.env");

heading("The sample workspace: rampart scan sample");
rampart(["scan", "sample"]);
heading("Its account: rampart account --snapshot sample/account.json");
rampart(["account", "--snapshot", "sample/account.json"]);

if (!process.argv.includes("--no-open")) {
  const { openEditor } = await import("./open-editor.ts");
  await openEditor();
}

/** Findings are what the sample is for: only exit code 2 is a failure. */
function rampart(args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, ["dist/cli.js", ...args], { stdio: "inherit" });
  if (status !== 0 && status !== 1) throw new Error(`rampart ${args.join(" ")} failed with exit code ${status}`);
}

function heading(text: string): void {
  console.log(`\n${text}\n${"─".repeat(text.length)}`);
}
