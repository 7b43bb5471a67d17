import { wantsColour } from "./colour.ts";
import { writeTo } from "../files/write.ts";
import { text } from "../options.ts";
import type { Options } from "../options.ts";
import { print } from "../print.ts";

/** Prints a report, or writes it to the file of `--output`; `colour` only where a terminal reads it. */
export async function writeReport(options: Options, render: (colour: boolean) => string): Promise<void> {
  const target = text(options, "output");
  if (target !== undefined) return writeTo(target, render(false));
  await print(render(wantsColour(process.stdout.isTTY, process.env)));
}
