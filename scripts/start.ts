import { buildAll } from "./build-all.ts";
import { openEditor } from "./open-editor.ts";
import { writeSampleKeys } from "./sample-keys.ts";
import { main } from "./tools/main.ts";
import { inRoot } from "./tools/root.ts";
import { run } from "./tools/run.ts";

await main(async () => {
  console.log("Building …");
  await buildAll();
  writeSampleKeys(inRoot("sample", "app", ".env"));
  // git ignores the file with the keys, so it is named.
  await show("The sample workspace", ["scan", "sample", "sample/app/.env"]);
  await show("Its account, as recorded", ["account", "--snapshot", "sample/account.json"]);
  if (!process.argv.includes("--no-open")) await openEditor();
});

/** Findings are what the sample is for, and they end with 1; anything else but 0 is a failure. */
async function show(title: string, parameters: readonly string[]): Promise<void> {
  console.log(`\n${title}: rampart ${parameters.join(" ")}\n`);
  const { code } = await run(process.execPath, [inRoot("dist", "cli.js"), ...parameters]);
  if (code > 1) throw new Error(`rampart ${parameters.join(" ")} ended with ${code}.`);
}
