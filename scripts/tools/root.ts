import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the checkout, with no separator at its end. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/** A path inside the checkout. */
export function inRoot(...parts: readonly string[]): string {
  return join(root, ...parts);
}
