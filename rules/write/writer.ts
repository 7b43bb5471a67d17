import type { Edit } from "../model/fix.ts";
import type { Splice } from "./flow.ts";
import type { Renderer } from "./render.ts";

/** Makes the splices of edits in one file. */
export interface Writer {
  /** How JSON inside a string of the file is written. */
  readonly renderer: Renderer;
  /** Whether everything that an edit refers to has a name in the file. */
  canWrite(edit: Edit): boolean;
  /** The edits are one, or the `put`s of one map; undefined where they cannot be made. */
  write(edits: readonly Edit[]): readonly Splice[] | undefined;
}
