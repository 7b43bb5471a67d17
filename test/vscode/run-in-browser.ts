import { chromium } from "playwright-core";
import { startVsCodeServer } from "../../scripts/vscode-server.ts";
import type { SuiteResult, SuiteRun } from "./run.ts";

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** How long a whole suite may take, in milliseconds. */
const limit = 240_000;

/** Starts Debian's Chromium without a window. */
export function launchChromium() {
  return chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: flags });
}

/** Runs a suite in the VS Code that code-server carries, its workbench in Chromium. */
export async function runInBrowser({ bundle, folder, env, trust }: SuiteRun): Promise<SuiteResult> {
  const server = await startVsCodeServer({ env, trust });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    let tally: SuiteResult | undefined;
    let timer: NodeJS.Timeout | undefined;
    const ended = new Promise<number>((exit, fail) => {
      timer = setTimeout(() => fail(new Error(`the suite did not end after ${limit} ms`)), limit);
      void page.exposeFunction("codeAutomationExit", exit);
    });
    await page.exposeFunction("codeAutomationLog", (_: string, args: unknown) => {
      const line = [args].flat().map(String).join(" ");
      if (line.startsWith("tally ")) tally = JSON.parse(line.slice(6)) as SuiteResult;
      else if (/^(ok|not ok|  |measured)/.test(line)) console.log(line);
      else if (process.env["RAMPART_VERBOSE"] === "1") console.log("  |", line);
    });
    await page.goto(server.url({ folder, tests: bundle }));
    const code = await ended;
    clearTimeout(timer);
    if (tally === undefined) throw new Error(`the suite ended with exit code ${code} and no result`);
    return tally;
  } finally {
    await browser.close();
    server.stop();
  }
}
