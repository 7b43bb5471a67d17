import { mkdirSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { buildAll } from "./build-all.ts";
import { launchChromium } from "./chromium.ts";
import { writeSampleKeys } from "./sample-keys.ts";
import { main } from "./tools/main.ts";
import { inRoot } from "./tools/root.ts";
import { pageUrl, startVsCodeServer } from "./vscode-server.ts";

const themes = { dark: "Default Dark Modern", light: "Default Light Modern" };

await main(async () => {
  await buildAll();
  writeSampleKeys(inRoot("sample", "app", ".env"));
  mkdirSync(inRoot("media"), { recursive: true });
  const browser = await launchChromium();
  try {
    for (const [name, theme] of Object.entries(themes)) await shoot(browser, name, theme);
  } finally {
    await browser.close();
  }
});

/** One workbench with the sample in it: `editor-NAME.png` has squiggles and Problems, `account-NAME.png` the sidebar. */
async function shoot(browser: Browser, name: string, theme: string): Promise<void> {
  const env = { ...process.env, RAMPART_SNAPSHOT: inRoot("sample", "account.json") };
  const settings = { "workbench.colorTheme": theme, "breadcrumbs.enabled": false, "editor.minimap.enabled": false };
  const server = await startVsCodeServer({ env, trusted: true, settings });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await page.goto(pageUrl(server, { folder: inRoot("sample") }));
    await page.locator(".monaco-workbench .part.sidebar").waitFor({ timeout: 60_000 });
    await openFile(page, "template.yaml");
    await page.locator(".squiggly-error, .squiggly-warning").first().waitFor({ timeout: 60_000 });
    await command(page, "Problems: Focus on Problems View");
    await page.locator(".markers-panel .monaco-list-row").first().waitFor();
    await settle(page);
    await picture(page, `editor-${name}`);
    await command(page, "View: Hide Panel");
    await command(page, "Rampart: Focus on Account View");
    await page.locator('[id="workbench.view.extension.rampart"] .monaco-list-row').first().waitFor();
    await settle(page);
    await picture(page, `account-${name}`);
  } catch (error) {
    // What stood there instead, beside the other build output.
    await page.screenshot({ path: inRoot("out", `screenshot-failed-${name}.png`) });
    throw error;
  } finally {
    await page.close();
    await server.stop();
  }
}

async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+P");
  await page.locator(".quick-input-widget input").first().fill(name);
  await page.locator(".quick-input-list .monaco-list-row").filter({ hasText: name }).first().click();
  await page.locator(".tab").filter({ hasText: name }).waitFor();
}

async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press("F1");
  await page.locator(".quick-input-widget input").first().fill(`>${title}`);
  await page.locator(".quick-input-list .monaco-list-row").filter({ hasText: title }).first().click();
}

/** Animations and late decorations have no event to wait for. */
async function settle(page: Page): Promise<void> {
  await page.mouse.move(700, 450);
  await page.waitForTimeout(1500);
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: inRoot("media", `${name}.png`) });
  console.log(`media/${name}.png`);
}
