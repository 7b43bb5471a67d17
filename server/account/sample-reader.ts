import { readFile } from "node:fs/promises";
import type { Snapshot } from "#rules";
import type { AccountReader } from "./account-reader.ts";

/** The name under which the sample account is listed. */
const sampleProfile = "sample account";

/** Reads a recorded account from a file and calls nothing. */
export function createSampleReader(path: string): AccountReader {
  return {
    source: "sample",
    profiles: async () => ({
      source: "sample",
      found: true,
      profiles: [{ name: sampleProfile, kind: "recorded account" }],
    }),
    async read() {
      const snapshot = snapshotOf(await textOf(path));
      return snapshot === undefined
        ? { is: "failed", kind: "failed", message: `No recorded account can be read from ${path}` }
        : { is: "read", snapshot };
    },
  };
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return undefined;
  }
}

function snapshotOf(text: string | undefined): Snapshot | undefined {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return isSnapshot(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isSnapshot(value: unknown): value is Snapshot {
  return (
    typeof value === "object" &&
    value !== null &&
    "version" in value &&
    value.version === 1 &&
    "account" in value &&
    "regions" in value &&
    "calls" in value &&
    Array.isArray(value.calls)
  );
}
