import type { Parts } from "../parts.ts";

/** Shows what the language server said. */
export function showOutput({ output }: Parts): void {
  output.show();
}
