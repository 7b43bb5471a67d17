import { chmodSync, writeFileSync } from "node:fs";
import { Failure } from "../failure.ts";
import { reason } from "./reason.ts";

/** Writes a file that was asked for, `mode` being its permissions; where that is not possible the command fails. */
export function writeTo(path: string, content: string | Uint8Array, mode?: number): void {
  try {
    writeFileSync(path, content, mode === undefined ? {} : { mode });
    // The mode above holds for a new file only.
    if (mode !== undefined) chmodSync(path, mode);
  } catch (error) {
    throw new Failure(`${path} cannot be written: ${reason(error)}`);
  }
}
