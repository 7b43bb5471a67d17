import { ensureCodeServer } from "./code-server.ts";
import { ensureMoto } from "./moto.ts";
import { ensureSystem } from "./system.ts";
import { editorTests } from "./test/editor-tests.ts";
import { packageInstalls } from "./test/package-installs.ts";
import { counted, gate, total } from "./test/tally.ts";
import type { Tally } from "./test/tally.ts";
import { unitTests } from "./test/unit-tests.ts";
import { run } from "./tools/run.ts";

process.env["NO_COLOR"] ??= "1";
const vsix = "out/rampart.vsix";

const tallies: readonly Tally[] = [
  await gate("set-up", setUp),
  await gate("build and package", npmRun("package", vsix)),
  await gate("package installs", () => packageInstalls(vsix)),
  await gate("typecheck", npmRun("typecheck")),
  await gate("lint", npmRun("lint")),
  await gate("format", npmRun("format:check")),
  await gate("dead code", npmRun("deadcode")),
  await gate("generated files", npmRun("generate", "--check")),
  await gate("own tree is clean", ownTree),
  await unitTests(),
  ...(await editorTests()),
];

console.log("");
for (const tally of tallies) console.log(`${tally.suite.padEnd(28)} ${counted(tally)} (${tally.seconds.toFixed(1)} s)`);
const all = total(tallies);
// What was not run has not passed: a skipped test fails the run.
process.exitCode = all.failed + all.skipped > 0 ? 1 : 0;
console.log(counted(all));

/** Everything that tests need beside npm's packages, so that no test pays for an installation. */
async function setUp(): Promise<void> {
  await ensureSystem("chromium", "fonts", "neovim", "python");
  process.env["RAMPART_MOTO_PYTHON"] = await ensureMoto();
  await ensureCodeServer();
}

/** What we ask of others: no finding at all in this checkout. */
async function ownTree(): Promise<boolean> {
  return (await run(process.execPath, ["dist/cli.js", "scan", ".", "--fail-on", "info"])).code === 0;
}

function npmRun(script: string, ...parameters: readonly string[]): () => Promise<boolean> {
  return async () => (await run("npm", ["run", "--silent", script, "--", ...parameters])).code === 0;
}
