import { readOptions } from "../options.ts";

/** `rampart lsp --stdio`: serves until the client goes. */
export async function lsp(args: readonly string[]): Promise<number> {
  readOptions(args, { stdio: { type: "boolean", default: true } }, false);
  const { startStdioServer } = await import("#server");
  startStdioServer(buildFolder());
  return await new Promise<number>(() => {});
}

/** The folder of the build: the chunk that holds this code stands in it, or one below. */
function buildFolder(): string {
  const folder = new URL(import.meta.url.includes("/chunks/") ? ".." : ".", import.meta.url);
  return folder.pathname;
}
