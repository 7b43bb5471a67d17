import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { chromiumPath, ensureSystem } from "./system.ts";

/** Starts the browser that is the window of a served VS Code, without a window of its own. */
export async function launchChromium(): Promise<Browser> {
  await ensureSystem("chromium", "fonts");
  const path = chromiumPath();
  return await chromium.launch({
    ...(path === undefined ? {} : { executablePath: path }),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
