import { mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Where large tools are kept between clones: `$XDG_CACHE_HOME/rampart` or `~/.cache/rampart`. */
export function cacheFolder(): string {
  const folder = join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "rampart");
  mkdirSync(folder, { recursive: true });
  return folder;
}
