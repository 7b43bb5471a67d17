/** The largest file that is read, in bytes: a larger one is said in `errors`. */
export const largest = 100 * 1024 * 1024;

/** A file's text; `binary` for what is none. Broken UTF-8 is read with replacement characters. */
export type Decoded = { readonly text: string } | { readonly binary: true };

/** Decodes UTF-8, and UTF-16 with or without a byte order mark (PowerShell writes it). */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return { text: new TextDecoder(utf16).decode(bytes) };
  if (bytes.subarray(0, 8000).includes(0)) return { binary: true };
  return { text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) };
}

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = bytes.subarray(0, 400);
  if (head.length < 8) return undefined;
  let [even, odd] = [0, 0];
  for (const [index, byte] of head.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd > head.length * 0.4 && even === 0) return "utf-16le";
  return even > head.length * 0.4 && odd === 0 ? "utf-16be" : undefined;
}
