/** Reads files for the server: what stands beside an open document. Never throws. */
export interface Files {
  /** The text of a file, or undefined where there is none that can be read. */
  read(uri: string): Promise<string | undefined>;
  /** The files directly in a directory; none where it cannot be read. */
  list(directory: string): Promise<readonly Listed[]>;
  /** The names of the files and of the folders directly in a directory; no links to folders. */
  names(directory: string): Promise<Names>;
}

/** One file of a directory. `stamp` changes when its content does. */
export interface Listed {
  readonly uri: string;
  readonly stamp: string;
  /** When it was last changed, in milliseconds since 1970, where the host knows. */
  readonly modified?: number;
}

/** What stands in a directory. */
export interface Names {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** A reader for hosts without files. */
export const noFiles: Files = {
  read: async () => undefined,
  list: async () => [],
  names: async () => ({ files: [], folders: [] }),
};
