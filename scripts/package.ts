import { readFileSync, statSync } from "node:fs";
import { createVSIX } from "@vscode/vsce";
import { buildAll } from "./build-all.ts";
import { main } from "./tools/main.ts";
import { root } from "./tools/root.ts";
import { zipNames } from "./tools/zip-names.ts";

const packagePath = process.argv[2] ?? "rampart.vsix";
const largest = 4 * 1024 * 1024;

await main(async () => {
  await buildAll();
  await createVSIX({ cwd: root, dependencies: false, packagePath });
  const names = zipNames(readFileSync(packagePath));
  const { size } = statSync(packagePath);
  console.log(`${packagePath}: ${names.length} files, ${(size / 1024 / 1024).toFixed(2)} MB`);
  const foreign = names.filter((name) => /(^|\/)(node_modules|test|scripts)\/|\.(ts|map|tsbuildinfo|env)$/.test(name));
  if (foreign.length > 0) throw new Error(`The package holds what no user needs: ${foreign.slice(0, 5).join(", ")}`);
  if (size > largest) throw new Error(`${packagePath} is larger than ${largest / 1024 / 1024} MB.`);
});
