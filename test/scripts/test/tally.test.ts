import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { counted, gate, total } from "../../../scripts/test/tally.ts";

beforeEach(() => {
  vi.spyOn(console, "log").mockReturnValue();
  vi.spyOn(console, "error").mockReturnValue();
});

afterEach(() => vi.restoreAllMocks());

test("a gate counts as one test, and fails by false or by throwing", async () => {
  expect(await gate("lint", async () => {})).toMatchObject({ suite: "lint", passed: 1, failed: 0 });
  expect(await gate("lint", async () => false)).toMatchObject({ passed: 0, failed: 1 });
  const thrown = await gate("lint", async () => {
    throw new Error("no linter");
  });
  expect(thrown).toMatchObject({ passed: 0, failed: 1 });
});

test("the last line names the skipped only where there are any", () => {
  const suites = [
    { suite: "a", passed: 2, failed: 0, skipped: 0, seconds: 1 },
    { suite: "b", passed: 1, failed: 1, skipped: 0, seconds: 1 },
  ];
  expect(counted(total(suites))).toBe("3 passed, 1 failed");
  expect(counted({ passed: 3, failed: 0, skipped: 2 })).toBe("3 passed, 0 failed, 2 skipped");
});
