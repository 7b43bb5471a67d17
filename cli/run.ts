import { Failure } from "./failure.ts";
import { help } from "./help.ts";
import { mishap } from "./mishap.ts";
import { pageUrl } from "./page-url.ts";
import { print } from "./print.ts";
import { version } from "./version.ts";

/** Runs the command line and gives its exit code: 0 nothing found, 1 findings, 2 it could not do its work. */
export async function run(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  try {
    if (asksForHelp(rest)) {
      await print(help);
      return 0;
    }
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
    const message = error instanceof Failure ? error.message : `${mishap(error)}: please report it to ${pageUrl()}`;
    process.stderr.write(`rampart: ${message.replaceAll(/\s*[\r\n]+\s*/g, " ")}\n`);
    return 2;
  }
}

/** Whether `--help` stands behind a command. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return args.slice(0, end < 0 ? args.length : end).some((arg) => arg === "--help" || arg === "-h");
}
