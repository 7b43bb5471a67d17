import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cached } from "../../../scripts/tools/cache.ts";

let home = "";

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "rampart-cache-"));
  vi.stubEnv("XDG_CACHE_HOME", home);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

test("a folder is filled once", async () => {
  const fill = vi.fn(async (folder: string) => writeFileSync(join(folder, "done"), ""));
  const first = await cached("tool-1", "done", fill);
  const second = await cached("tool-1", "done", fill);
  expect(first).toBe(join(home, "rampart", "tool-1"));
  expect(second).toBe(first);
  expect(fill).toHaveBeenCalledTimes(1);
});

test("what was not filled to the end leaves nothing, and the next one starts again", async () => {
  const broken = cached("tool-1", "done", async (folder) => {
    writeFileSync(join(folder, "half"), "");
    throw new Error("no network");
  });
  await expect(broken).rejects.toThrow("no network");
  expect(readdirSync(join(home, "rampart"))).toEqual([]);
  const folder = await cached("tool-1", "done", async (place) => writeFileSync(join(place, "done"), ""));
  expect(existsSync(join(folder, "done"))).toBe(true);
});

test("of two that fill at the same time, both get a whole folder", async () => {
  const fill = async (folder: string) => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    writeFileSync(join(folder, "done"), "");
  };
  const folders = await Promise.all([cached("tool-1", "done", fill), cached("tool-1", "done", fill)]);
  expect(new Set(folders).size).toBe(1);
  expect(readdirSync(join(home, "rampart"))).toEqual(["tool-1"]);
});
