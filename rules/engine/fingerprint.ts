/**
 * A 64-bit hash of text parts as 16 hex digits (FNV-1a in two lanes). Callers pass rule, place and message, never a
 * credential's value: messages do not hold any.
 */
export function fingerprintOf(parts: readonly string[]): string {
  const text = parts.join("\u0000");
  return lane(text, 0x811c9dc5) + lane(text, 0x9747b28c);
}

function lane(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
