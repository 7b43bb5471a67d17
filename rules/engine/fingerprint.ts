/**
 * A 64-bit hash of text parts as 16 hex digits. Callers pass rule, place and public message, never a credential's
 * value: messages do not hold any.
 */
export function fingerprintOf(parts: readonly string[]): string {
  const text = parts.join("\u0000");
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  return hex(mixed(high, low)) + hex(mixed(low, high));
}

/** A message without what changes from day to day: ages and dates. */
export function lasting(message: string): string {
  return message
    .replaceAll(/\b\d+ (second|minute|hour|day|week|month|year)s?\b/g, "some $1s")
    .replaceAll(/\b\d{4}-\d{2}-\d{2}(T[\d:.]+Z?)?\b/g, "some day")
    .replaceAll(/\s+/g, " ");
}

function mixed(one: number, other: number): number {
  const first = Math.imul(one ^ (one >>> 16), 0x85ebca6b);
  return Math.imul(first ^ (first >>> 13), 0xc2b2ae35) ^ Math.imul(other ^ (other >>> 15), 0x27d4eb2f);
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, "0");
}
