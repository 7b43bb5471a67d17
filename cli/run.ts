import { Failure } from "./failure.ts";
import { help } from "./help.ts";
import { print } from "./print.ts";
import { version } from "./version.ts";

/** Runs the command line and gives its exit code: 0 nothing found, 1 findings, 2 it could not do its work. */
export async function run(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  try {
    switch (command) {
      case "scan":
        return await (await import("./commands/scan.ts")).scan(rest);
      case "account":
        return await (await import("./commands/account.ts")).account(rest);
      case "explain":
        return await (await import("./commands/explain.ts")).explain(rest);
      case "rules":
        return await (await import("./commands/rules.ts")).listRules(rest);
      case "lsp":
        return await (await import("./commands/lsp.ts")).lsp(rest);
      case "--version":
      case "-v":
        await print(`${version}\n`);
        return 0;
      case "--help":
      case "-h":
      case "help":
        await print(help);
        return 0;
      case undefined:
        process.stderr.write(help);
        return 2;
      default:
        throw new Failure(`there is no command “${command}”: see rampart --help`);
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(`rampart: ${error.message}\n`);
    return 2;
  }
}
