import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const cli = resolve("dist/cli.js");

/** What a command printed and how it ended. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own to run the built command in. */
export interface Place {
  readonly folder: string;
  write(path: string, content: string | Uint8Array): void;
  rampart(
    args: readonly string[],
    options?: { readonly input?: string | Uint8Array; readonly env?: NodeJS.ProcessEnv; readonly cwd?: string },
  ): Ran;
  git(...args: readonly string[]): void;
  remove(): void;
}

/** Makes a folder; the machine's own git and AWS settings do not reach it. */
export function makePlace(): Place {
  if (!existsSync(cli)) throw new Error(`${cli} is missing: npm run build`);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "rampart-cli-")));
  const bare = {
    PATH: process.env["PATH"],
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: "1",
    AWS_EC2_METADATA_DISABLED: "true",
  };
  return {
    folder,
    write(path, content) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    },
    rampart(args, { input, env, cwd } = {}) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
        cwd: cwd ?? folder,
        env: { ...bare, ...env },
        encoding: "utf8",
        maxBuffer: 64 * 1024 * 1024,
        ...(input === undefined ? { stdio: ["ignore", "pipe", "pipe"] } : { input }),
      });
      return { code: status, stdout, stderr };
    },
    git(...args) {
      const identity = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "init.defaultBranch=main"];
      const { status, stderr } = spawnSync("git", [...identity, ...args], { cwd: folder, env: bare, encoding: "utf8" });
      if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A database that is open to the internet; `secure` is the mended twin. */
export function database(secure = false): string {
  return `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      StorageEncrypted: true
      PubliclyAccessible: ${String(!secure)} # for reports
`;
}
