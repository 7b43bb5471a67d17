import { readdir, readFile, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Files, Listed } from "./files.ts";

/** Files of this machine, by `file:` URI; other schemes have none. */
export const nodeFiles: Files = {
  async read(uri) {
    try {
      return await readFile(fileURLToPath(uri), "utf8");
    } catch {
      return undefined;
    }
  },
  async list(directory) {
    try {
      const entries = await readdir(fileURLToPath(directory), { withFileTypes: true });
      const files = entries.filter((entry) => !entry.isDirectory());
      const listed = await Promise.all(files.map(({ name }) => stamped(directory + encodeURIComponent(name))));
      return listed.filter((file) => file !== undefined);
    } catch {
      return [];
    }
  },
  async names(directory) {
    try {
      const entries = await readdir(fileURLToPath(directory), { withFileTypes: true });
      const namesOf = (isFolder: boolean) =>
        entries.filter((entry) => entry.isDirectory() === isFolder).map(({ name }) => name);
      return { files: namesOf(false), folders: namesOf(true) };
    } catch {
      return { files: [], folders: [] };
    }
  },
};

async function stamped(uri: string): Promise<Listed | undefined> {
  try {
    const { mtimeMs, size } = await stat(fileURLToPath(uri));
    return { uri, stamp: `${mtimeMs}-${size}`, modified: mtimeMs };
  } catch {
    return undefined;
  }
}
