import { launchChromium } from "../../scripts/chromium.ts";
import { pageUrl, startVsCodeServer } from "../../scripts/vscode-server.ts";
import { suiteLimit } from "./suite-run.ts";
import type { SuiteRun } from "./suite-run.ts";

/** What the workbench itself logs without end here: it has no sign-in and no gallery. */
const noise =
  /AgentHost|ChatModelSelection|AccountPolicyGate|open-vsx|Service Worker|connection token|Creating a socket|reconnection-grace|builtin extensions cache/;

/** Runs a suite in the VS Code that code-server carries, with Chromium as its window. */
export async function runInBrowser({ bundle, folder, env, trusted, settings }: SuiteRun): Promise<void> {
  const server = await startVsCodeServer({ env, trusted, settings });
  const browser = await launchChromium();
  let timer: NodeJS.Timeout | undefined;
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const log: string[] = [];
    const ended = new Promise<void>((resolve, reject) => {
      timer = setTimeout(
        () =>
          reject(
            new Error(`The suite has not ended after ${suiteLimit} ms. VS Code logged:\n${log.slice(-30).join("\n")}`),
          ),
        suiteLimit,
      );
      void page.exposeFunction("codeAutomationExit", () => resolve());
    });
    await page.exposeFunction("codeAutomationLog", (type: string, parts: unknown) => {
      const line = `${type} ${[parts].flat().map(String).join(" ")}`;
      if (noise.test(line)) return;
      log.push(line);
      if (process.env["RAMPART_VERBOSE"] === "1") console.log(`    | ${line}`);
    });
    await page.goto(pageUrl(server, { folder, tests: bundle }));
    await ended;
  } finally {
    clearTimeout(timer);
    await browser.close();
    await server.stop();
  }
}
