import { fileURLToPath } from "node:url";
import { readOptions } from "../options.ts";

/** `rampart lsp --stdio`: serves until the client goes. */
export async function lsp(args: readonly string[]): Promise<number> {
  readOptions(args, { stdio: { type: "boolean", default: true } }, false);
  const { startStdioServer } = await import("#server");
  // The chunk that holds this code stands in the folder of the build, beside the parser.
  startStdioServer(fileURLToPath(new URL(".", import.meta.url)));
  return await new Promise<number>(() => {});
}
