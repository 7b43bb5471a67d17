import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeSampleKeys } from "../../scripts/sample-keys.ts";

test("the sample's key pair has the shape of one and is another each time", () => {
  const folder = mkdtempSync(join(tmpdir(), "rampart-keys-"));
  const written = ["a", "b"].map((name) => {
    writeSampleKeys(join(folder, name, ".env"));
    return readFileSync(join(folder, name, ".env"), "utf8");
  });
  rmSync(folder, { recursive: true });
  for (const text of written) {
    expect(text).toMatch(/^SHOP_ACCESS_KEY_ID=A[K]IA[A-Z2-7]{16}$/m);
    expect(text).toMatch(/^SHOP_SECRET_ACCESS_KEY=[A-Za-z0-9/+]{40}$/m);
  }
  expect(written[0]).not.toBe(written[1]);
});
