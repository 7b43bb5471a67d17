import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

/** The folder that all checkouts of one user share, so that a second clone does not download again. */
export function cacheFolder(name: string): string {
  return join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "rampart", name);
}

/**
 * Fills a cache folder once and gives its path. It is filled under another name and then renamed, so that a folder under
 * its own name is always complete, whoever interrupts the filling or does it at the same time.
 */
export async function cached(name: string, complete: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = cacheFolder(name);
  if (existsSync(join(folder, complete))) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(`${folder}.unfinished-`);
  try {
    await fill(unfinished);
    // Somebody else may have been faster; what they use must not be pulled from under them.
    if (!existsSync(join(folder, complete))) await putInPlace(unfinished, folder, complete);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return folder;
}

async function putInPlace(unfinished: string, folder: string, complete: string): Promise<void> {
  try {
    await rename(unfinished, folder);
  } catch (error) {
    // Between the look and the renaming somebody else has put theirs there.
    if (existsSync(join(folder, complete))) return;
    if (!existsSync(folder)) throw error;
    await rm(folder, { recursive: true, force: true });
    await rename(unfinished, folder);
  }
}
