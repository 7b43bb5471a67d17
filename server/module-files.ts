import type { SourceFile } from "#rules";
import type { Files } from "./files.ts";
import { comparable } from "./uri.ts";

/** The files of a Terraform module that are not open, read once and again when they change. */
export interface ModuleFiles {
  /** The `.tf` and `.tf.json` files directly in a directory, each with a stamp that changes with its content. */
  of(directory: string): Promise<readonly StampedFile[]>;
  /** Looks at directories again when they are next asked for. */
  forget(directories: readonly string[]): void;
}

/** A file as it is on disk. */
export interface StampedFile extends SourceFile {
  readonly stamp: string;
}

/** Whether a file belongs to the module of its directory: as code, or by the values that Terraform reads on its own. */
export function isModuleFile(uri: string): boolean {
  return /(\.(tf|tofu)|\/terraform\.tfvars|\.auto\.tfvars)(\.json)?$/i.test(uri);
}

/**
 * Reads modules. `keepsFor` is how long a listing holds, in milliseconds: forever where the client reports changes
 * on disk.
 */
export function createModuleFiles(files: Files, keepsFor: number): ModuleFiles {
  const texts = new Map<string, StampedFile>();
  const listings = new Map<string, { readonly until: number; readonly files: Promise<readonly StampedFile[]> }>();

  const read = async (uri: string, stamp: string): Promise<StampedFile | undefined> => {
    const known = texts.get(uri);
    if (known?.stamp === stamp) return known;
    const text = await files.read(uri);
    if (text === undefined) return undefined;
    const file = { uri, text, stamp };
    texts.set(uri, file);
    return file;
  };
  const list = async (directory: string): Promise<readonly StampedFile[]> => {
    const members = (await files.list(directory)).filter(({ uri }) => isModuleFile(uri));
    const found = await Promise.all(members.map(({ uri, stamp }) => read(uri, stamp)));
    return found.filter((file) => file !== undefined);
  };

  return {
    of(directory) {
      const key = comparable(directory);
      const known = listings.get(key);
      if (known !== undefined && known.until > Date.now()) return known.files;
      const listing = { until: Date.now() + keepsFor, files: list(directory) };
      listings.set(key, listing);
      return listing.files;
    },
    forget: (directories) => directories.forEach((directory) => listings.delete(comparable(directory))),
  };
}
