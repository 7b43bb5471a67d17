/** The largest file that is read, in bytes: a larger one is said in `errors`. */
export const largest = 100 * 1024 * 1024;

/** How a text is written as bytes. */
export interface Encoding {
  readonly name: "utf-8" | "utf-16le" | "utf-16be";
  /** Whether a byte order mark stands before it; it is no part of the text. */
  readonly mark: boolean;
  /** Whether bytes were replaced on reading: such a text cannot be written back. */
  readonly lossy: boolean;
}

/** A file's text, or `binary` for what is none. */
export type Decoded = { readonly text: string; readonly encoding: Encoding } | { readonly binary: true };

/** Decodes UTF-8, and UTF-16 with or without a byte order mark (PowerShell writes it). Broken bytes become U+FFFD. */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16 === undefined && bytes.subarray(0, 8000).includes(0)) return { binary: true };
  const name = utf16 ?? "utf-8";
  const mark =
    utf16 === undefined
      ? startsWith(bytes, 0xef, 0xbb, 0xbf)
      : startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
  try {
    return { text: new TextDecoder(name, { fatal: true }).decode(bytes), encoding: { name, mark, lossy: false } };
  } catch {
    return { text: new TextDecoder(name).decode(bytes), encoding: { name, mark, lossy: true } };
  }
}

/** The bytes of a text in an encoding. */
export function encode(text: string, { name, mark }: Encoding): Uint8Array {
  const marked = mark ? `\uFEFF${text}` : text;
  if (name === "utf-8") return Buffer.from(marked, "utf8");
  const bytes = Buffer.from(marked, "utf16le");
  return name === "utf-16be" ? bytes.swap16() : bytes;
}

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (startsWith(bytes, 0xff, 0xfe)) return "utf-16le";
  if (startsWith(bytes, 0xfe, 0xff)) return "utf-16be";
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

function startsWith(bytes: Uint8Array, ...head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}
