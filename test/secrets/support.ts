import type { Credential } from "#rules";
import { findCredentials } from "#rules";
import { testDay } from "../support/rampart.ts";

const base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The credentials of a text on the tests' day. */
export function find(text: string): readonly Credential[] {
  return findCredentials(text, { now: testDay });
}

/** One line a credential: its kind and what each part covers in the text. */
export function seen(text: string): readonly string[] {
  return find(text).map(({ kind, parts }) =>
    [kind, ...parts.map(({ role, range }) => `${role}=${text.slice(range.start, range.end)}`)].join(" "),
  );
}

/** The kinds of the credentials of a text. */
export function kinds(text: string): readonly string[] {
  return find(text).map(({ kind }) => kind);
}

/** Base64 of an ASCII text, with its padding. */
export function encoded(text: string): string {
  let result = "";
  for (let at = 0; at < text.length; at += 3) {
    const [a = 0, b = 0, c = 0] = [0, 1, 2].map((more) => text.charCodeAt(at + more) || 0);
    const bits = (a << 16) | (b << 8) | c;
    const count = Math.min(3, text.length - at) + 1;
    result += [18, 12, 6, 0]
      .map((shift) => base64[(bits >> shift) & 63] ?? "")
      .slice(0, count)
      .join("")
      .padEnd(4, "=");
  }
  return result;
}
