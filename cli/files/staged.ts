import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import type { SourceFile } from "#rules";
import { Failure } from "../failure.ts";
import { sourceNamed } from "./sources.ts";

/** The files that git is about to commit, with their content in the index, and all staged Terraform siblings. */
export function stagedFiles(): { readonly files: readonly SourceFile[]; readonly bytes: number } {
  const top = git(["rev-parse", "--show-toplevel"]).toString().trim();
  const names = git(["diff", "--cached", "--name-only", "--diff-filter=ACMR", "-z"], top).toString().split("\0").filter((name) => name !== "");
  let bytes = 0;
  const files = names.flatMap((name) => {
    const content = git(["show", `:${name}`], top);
    bytes += content.length;
    return content.subarray(0, 8000).includes(0) ? [] : [sourceNamed(resolve(top, name), content)];
  });
  return { files, bytes };
}

function git(args: readonly string[], cwd?: string): Buffer {
  const { status, stdout, stderr, error } = spawnSync("git", [...args], { maxBuffer: 1024 * 1024 * 1024, ...(cwd === undefined ? {} : { cwd }) });
  if (error !== undefined) throw new Failure(`git could not be started: ${error.message}`);
  if (status !== 0) throw new Failure(`git ${args[0] ?? ""} failed: ${stderr.toString().trim().split("\n")[0] ?? ""}`);
  return stdout;
}
