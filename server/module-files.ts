import type { SourceFile } from "#rules";
import type { Files, Listed } from "./files.ts";
import { comparable, directoryOf } from "./uri.ts";

/** The files on disk that open documents are judged with, read once and again when they change. */
export interface ModuleFiles {
  /** The files of the Terraform module in a directory, each with a stamp that changes with its content. */
  of(directory: string): Promise<readonly StampedFile[]>;
  /** The files of a directory that may be templates; none where there are too many to be looked through. */
  templates(directory: string): Promise<readonly StampedFile[]>;
  /** One file, or undefined where it cannot be read. */
  file(uri: string): Promise<StampedFile | undefined>;
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

/** How many files of a directory are looked through for what they call. */
const mostTemplates = 100;

/**
 * Reads files. `keepsFor` is how long a listing holds, in milliseconds: forever where the client reports changes on
 * disk.
 */
export function createModuleFiles(files: Files, keepsFor: number): ModuleFiles {
  const texts = new Map<string, StampedFile>();
  const listings = new Map<string, { readonly until: number; readonly listed: Promise<readonly Listed[]> }>();

  const read = async ({ uri, stamp }: Listed): Promise<StampedFile | undefined> => {
    const known = texts.get(uri);
    if (known?.stamp === stamp) return known;
    const text = await files.read(uri);
    if (text === undefined) return undefined;
    const file = { uri, text, stamp };
    texts.set(uri, file);
    return file;
  };
  const list = (directory: string): Promise<readonly Listed[]> => {
    const key = comparable(directory);
    const known = listings.get(key);
    if (known !== undefined && known.until > Date.now()) return known.listed;
    const listed = files.list(directory);
    listings.set(key, { until: Date.now() + keepsFor, listed });
    return listed;
  };

  return {
    async of(directory) {
      const members = (await list(directory)).filter(({ uri }) => isModuleFile(uri));
      return (await Promise.all(members.map(read))).filter((file) => file !== undefined);
    },
    async templates(directory) {
      const found = (await list(directory)).filter(({ uri }) => /\.(ya?ml|json|template)$/i.test(uri));
      if (found.length > mostTemplates) return [];
      return (await Promise.all(found.map(read))).filter((file) => file !== undefined);
    },
    async file(uri) {
      const found = (await list(directoryOf(uri))).find((each) => comparable(each.uri) === comparable(uri));
      return found === undefined ? undefined : read(found);
    },
    forget: (directories) => directories.forEach((directory) => listings.delete(comparable(directory))),
  };
}
