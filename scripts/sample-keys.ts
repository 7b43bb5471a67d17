import { randomInt } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Writes a `.env` with a key pair drawn at random, which has the shape of one and no account. Git ignores the file. */
export function writeSampleKeys(path: string): void {
  const id = `AKIA${drawn(base32.slice(16), 1)}7${drawn(base32, 14)}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `SHOP_REGION=eu-west-1\nAWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${drawn(base64, 40)}\n`);
}

function drawn(alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join("");
}
