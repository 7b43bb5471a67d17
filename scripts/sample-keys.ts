import { randomInt } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Writes a `.env` with a key pair drawn at random: it has the shape of one and belongs to no account. Git ignores the file. */
export function writeSampleKeys(path: string): void {
  const id = ["AK", "IA", drawn(base32, 16)].join("");
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `SHOP_REGION=eu-west-1\nSHOP_ACCESS_KEY_ID=${id}\nSHOP_SECRET_ACCESS_KEY=${drawn(base64, 40)}\n`);
}

function drawn(alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join("");
}
