import { isNamed, rules } from "#rules";
import type { Config } from "#rules";
import { Failure } from "./failure.ts";

/** Fails when the command line names a rule that does not exist: a misspelt `--only` would look like a clean scan. */
export function checkNames({ only = [], skip = [] }: Config): void {
  for (const name of [...only, ...skip]) {
    if (!rules.some((rule) => isNamed(rule, [name])))
      throw new Failure(`there is no rule “${name}”: see rampart rules`);
  }
}
