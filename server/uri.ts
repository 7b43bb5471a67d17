/** The directory of a file's URI, ending in `/`. */
export function directoryOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf("/") + 1);
}

/** A URI in the one form that can be compared: editors and Node.js escape different characters. */
export function comparable(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** A comparable form as a URI again: `#`, `?` and `%` are parts of names. */
export function uriOf(form: string): string {
  const start = form.indexOf("://") + 3;
  return form.slice(0, start) + form.slice(start).split("/").map(encodeURIComponent).join("/");
}
