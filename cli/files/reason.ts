const words: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENOENT: "does not exist",
  ENOTDIR: "a part of the path is no folder",
  EISDIR: "is a folder",
  ELOOP: "too many links",
  ENOSPC: "the disk is full",
  EROFS: "the disk is read-only",
};

/** Why a path could not be read or written, in words. */
export function reason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return words[code] ?? (code === "" ? "unknown reason" : code);
}
