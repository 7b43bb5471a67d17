/** A block of addresses: family and prefix length, and whether its first bit is 1. */
export interface Cidr {
  readonly family: 4 | 6;
  readonly prefix: number;
  readonly upperHalf: boolean;
}

/** Reads a CIDR block as AWS does, sloppy spellings of everything (`0/0`, `00.0.0.0/0`, `::0/0`) included. */
function readCidr(text: string): Cidr | undefined {
  const [address = "", length] = text.trim().split("/");
  if (address === "" || (length !== undefined && !/^\d{1,3}$/.test(length))) return undefined;
  if (address.includes(":")) {
    if (!/^[0-9a-f:.]+$/i.test(address)) return undefined;
    const first = Number.parseInt(address.split(":")[0] || "0", 16);
    return { family: 6, prefix: Number(length ?? 128), upperHalf: (first & 0x8000) !== 0 };
  }
  if (!/^\d{1,3}(\.\d{1,3}){0,3}$/.test(address)) return undefined;
  return { family: 4, prefix: Number(length ?? 32), upperHalf: Number(address.split(".")[0]) >= 128 };
}

/** Whether a block is the whole internet of its family. */
function isEverywhere(text: string): boolean {
  return readCidr(text)?.prefix === 0;
}

/**
 * A `/0` with an address, such as `0.1.0.0/0`: AWS takes it as everything, Terraform's provider refuses it. A private
 * one (`10.0.0.0/0`) is not among them: its author means a small range, and should hear of it before the plan fails.
 */
export function hasStrayBits(text: string): boolean {
  const address = text.trim().split("/")[0] ?? "";
  return isEverywhere(text) && /[1-9a-f]/i.test(address) && !isPrivate(address);
}

function isPrivate(address: string): boolean {
  return /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|f[cd][0-9a-f]{2}:)/i.test(address);
}

/** The blocks among these that let everyone in: `/0`, or both halves of the address space. */
export function everywhere<T extends { readonly text: string }>(blocks: readonly T[]): readonly T[] {
  const halves = (family: 4 | 6) =>
    blocks.filter(({ text }) => {
      const cidr = readCidr(text);
      return cidr?.family === family && cidr.prefix === 1;
    });
  const complete = ([4, 6] as const).flatMap((family) => {
    const found = halves(family);
    const uppers = new Set(found.map(({ text }) => readCidr(text)?.upperHalf));
    return uppers.size === 2 ? found : [];
  });
  return blocks.filter((block) => isEverywhere(block.text) || complete.includes(block));
}
