import { isKnown, rules } from "#rules";
import type { Config } from "#rules";
import { Failure } from "./failure.ts";

/** Fails when the command line names a rule that does not exist: a misspelt `--only` would look like a clean scan. */
export function checkNames({ only = [], skip = [] }: Config): void {
  for (const name of [...only, ...skip]) {
    if (!isKnown(name, rules)) throw new Failure(`there is no rule “${name}”: see rampart rules`);
  }
}
