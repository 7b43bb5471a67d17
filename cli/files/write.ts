import { accessSync, chmodSync, constants, existsSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
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

/** Fails where a file plainly cannot be written: said before the work, not after it. */
export function mustBeWritable(path: string): void {
  try {
    if (!existsSync(path)) accessSync(dirname(path), constants.W_OK);
    else if (statSync(path).isDirectory()) throw new Failure(`${path} cannot be written: is a folder`);
    else accessSync(path, constants.W_OK);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(
      `${path} cannot be written: ${existsSync(dirname(path)) ? reason(error) : `there is no folder ${dirname(path)}`}`,
    );
  }
}
