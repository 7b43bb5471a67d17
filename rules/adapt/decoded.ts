/** A URI in the one form that can be compared with what a file says: `my%20module` is `my module` there. */
export function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
