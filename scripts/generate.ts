import { readFileSync, writeFileSync } from "node:fs";
import { generatedFiles } from "./generate/generated-files.ts";

const check = process.argv.includes("--check");
let stale = 0;
for (const { path, text } of await generatedFiles()) {
  if (current(path) === text) continue;
  stale += 1;
  if (check) console.error(`not current: ${path} (run npm run generate)`);
  else {
    writeFileSync(path, text);
    console.log(`wrote ${path}`);
  }
}
process.exitCode = check && stale > 0 ? 1 : 0;

function current(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
