import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { rules } from "#rules";
import { cacheFolder } from "../scripts/tools/cache.ts";
import { judge, placeCases } from "./labelled/cases.ts";
import type { Placed, Told, Verdicts } from "./labelled/cases.ts";
import { kics, pythonTools, rampart, trivy } from "./labelled/tools.ts";
import type { Tool } from "./labelled/tools.ts";

// node bench/labelled.ts FOLDER [--python BIN] [--trivy PROGRAM] [--kics PROGRAM --kics-assets FOLDER] [--misses]
// Recall and precision on labelled files (FOLDER/manifest.json), beside the tools that are on this machine. A tool is
// asked about a case only where it has a check for one of the case's rules; the last column is that of all cases.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    python: { type: "string", default: `${cacheFolder("bench-peers")}/bin` },
    trivy: { type: "string", default: "/usr/bin/trivy" },
    kics: { type: "string", default: "/usr/bin/kics" },
    "kics-assets": { type: "string", default: "/usr/share/kics/assets" },
    misses: { type: "boolean", default: false },
  },
});
const book = new Map<string, (typeof rules)[number]>(rules.map((rule) => [rule.id, rule]));
const { tree, cases } = placeCases(resolve(positionals[0] ?? "."));
const tools: readonly Tool[] = [
  rampart,
  ...pythonTools(values.python),
  trivy(values.trivy),
  kics(values.kics, values["kics-assets"]),
];

console.log(`${cases.length} labelled files\n`);
console.log("tool        asked   found  missed   wrong  silent   recall  precision   recall of all");
const all = cases.reduce((sum, { labelled }) => sum + faultsIn(labelled), 0);
for (const tool of tools) {
  const told = tool.run(tree);
  if (told === undefined) console.log(`${tool.name.padEnd(10)}  is not on this machine`);
  else report(tool, told);
}
rmSync(tree, { recursive: true, force: true });

function report(tool: Tool, told: readonly Told[]): void {
  const total: Verdicts = { found: 0, missed: 0, wrong: 0, silent: 0 };
  let asked = 0;
  for (const placed of cases) {
    const ids = idsOf(tool, placed);
    if (ids.size === 0) continue;
    asked += 1;
    const verdicts = judge(placed, told, ids);
    for (const key of ["found", "missed", "wrong", "silent"] as const) total[key] += verdicts[key];
    if (values.misses && tool === rampart && verdicts.missed + verdicts.wrong > 0)
      console.log(
        `${verdicts.missed > 0 ? "missed" : "wrong "} ${placed.labelled.rules.join("+")} ${placed.labelled.file}`,
      );
  }
  const { found, missed, wrong, silent } = total;
  const numbers = [asked, found, missed, wrong, silent].map((number) => String(number).padStart(6)).join("  ");
  const shares = [found / (found + missed), found / (found + wrong), found / all].map(percent);
  console.log(`${tool.name.padEnd(10)}${numbers}   ${shares[0]}     ${shares[1]}          ${shares[2]}`);
}

function idsOf(tool: Tool, { labelled }: Placed): ReadonlySet<string> {
  return new Set(
    labelled.rules.flatMap((id) => {
      const rule = book.get(id);
      return rule === undefined ? [] : tool.idsFor(rule);
    }),
  );
}

function faultsIn({ label, fail_resources = [] }: Placed["labelled"]): number {
  return label === "fail" ? 1 : label === "mixed" ? fail_resources.length : 0;
}

function percent(share: number): string {
  return Number.isNaN(share) ? "    –" : `${(share * 100).toFixed(1).padStart(5)}%`;
}
