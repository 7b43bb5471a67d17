const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const values = new Uint8Array(128);
for (const [value, letter] of [...letters].entries()) values[letter.charCodeAt(0)] = value;

/** The printable ASCII that base64 letters (without padding) encode; undefined where they encode anything else. */
export function printableFromBase64(encoded: string): string | undefined {
  const units: number[] = [];
  let bits = 0;
  let held = 0;
  for (let at = 0; at < encoded.length; at += 1) {
    bits = ((bits << 6) | (values[encoded.charCodeAt(at)] ?? 0)) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    const unit = (bits >> held) & 0xff;
    if (unit > 126 || (unit < 32 && unit !== 9 && unit !== 10 && unit !== 13)) return undefined;
    units.push(unit);
  }
  return units.map((unit) => String.fromCharCode(unit)).join("");
}
