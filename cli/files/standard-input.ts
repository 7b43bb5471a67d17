import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Failure } from "../failure.ts";
import { isTerraformPath } from "./grouped.ts";
import { companionsOf } from "./calls-on-disk.ts";
import { reason } from "./reason.ts";
import { binary, readSource, sourceNamed, tooLarge } from "./sources.ts";
import type { FileError, Group, Sources } from "./sources.ts";
import { largest } from "./decode.ts";

/** Standard input as a file of that name, with the rest of its Terraform module; without a name, what it looks like says what it is. */
export function standardInput(given: string | undefined, root: string): Sources {
  const bytes = content();
  const name = given ?? nameFor(bytes);
  const failed = (message: string): Sources => ({ groups: [], errors: [{ file: name, message }] });
  if (bytes.length > largest) return failed(tooLarge);
  const source = sourceNamed(name, bytes);
  if (source === undefined) return failed(binary);
  const terraform = isTerraformPath(name);
  const group: Group = {
    size: 1,
    terraform,
    read() {
      const path = resolve(name);
      const others = given === undefined ? [] : companionsOf([path], fileURLToPath(root));
      const read = others
        .map(readSource)
        .flatMap((one) => ("source" in one ? [{ ...one.source, companion: true }] : []));
      return { sources: [source, ...read], errors: new Array<FileError>() };
    },
  };
  return { groups: [group], errors: [] };
}

function content(): Uint8Array {
  try {
    return readFileSync(0);
  } catch (error) {
    throw new Failure(`standard input cannot be read: ${reason(error)}`);
  }
}

/** A name whose ending says how the text is written. */
function nameFor(bytes: Uint8Array): string {
  const head = new TextDecoder().decode(bytes.subarray(0, 100_000));
  if (/^\uFEFF?\s*[{[]/.test(head)) return "stdin.json";
  if (/^\s*(resource|data|module|variable|provider|terraform|locals)\b[^:=\n]*\{/m.test(head)) return "stdin.tf";
  return /^\s*["']?(AWSTemplateFormatVersion|Resources|Statement)["']?\s*:/m.test(head) ? "stdin.yaml" : "stdin.txt";
}
