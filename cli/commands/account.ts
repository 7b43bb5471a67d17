import { readFileSync } from "node:fs";
import { atLeast } from "#rules";
import type { Snapshot } from "#rules";
import { askOnTerminal } from "../ask.ts";
import { checkNames } from "../check-names.ts";
import { Failure } from "../failure.ts";
import { workspaceOf } from "../files/config.ts";
import { reason } from "../files/reason.ts";
import { writeTo } from "../files/write.ts";
import { loadRampart } from "../load-rampart.ts";
import { choice, configOf, failOn, judging, on, readOptions, text } from "../options.ts";
import type { Options } from "../options.ts";
import { accountJson } from "../report/account-json.ts";
import { accountText } from "../report/account-text.ts";
import { writeReport } from "../report/write-report.ts";
import { version } from "../version.ts";

/** `rampart account`. */
export async function account(args: readonly string[]): Promise<number> {
  const options = readOptions(
    args,
    {
      ...judging,
      profile: { type: "string" },
      regions: { type: "string" },
      snapshot: { type: "string" },
      save: { type: "string" },
    },
    false,
  );
  const format = choice(options, "format", ["text", "json"]) ?? "text";
  const threshold = failOn(options);
  const config = configOf(options, workspaceOf(".", !on(options, "no-config")).config);
  checkNames(config);
  const path = text(options, "snapshot");
  const snapshot = path === undefined ? await live(options) : saved(path);
  const target = text(options, "save");
  if (target !== undefined) writeTo(target, `${JSON.stringify(snapshot, undefined, 2)}\n`, 0o600);
  const judgement = (await loadRampart(false)).rampart.judgeSnapshot(snapshot, { config });
  await writeReport(options, (colour) =>
    format === "json" ? accountJson(snapshot, judgement) : accountText(snapshot, judgement, colour),
  );
  return judgement.findings.some(({ severity }) => atLeast(severity, threshold)) ? 1 : 0;
}

async function live(options: Options): Promise<Snapshot> {
  const { readAccount } = await import("#account");
  const wanted = text(options, "regions");
  const names = wanted
    ?.split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  for (const name of names ?? []) {
    if (name !== "all" && !/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(name))
      throw new Failure(`“${name}” is no Region: --regions eu-west-1,us-east-1 or all`);
  }
  const regions = names?.includes("all") === true ? "all" : names;
  const profile = text(options, "profile");
  const cancel = new AbortController();
  process.once("SIGINT", () => cancel.abort());
  const result = await readAccount({
    ...(profile === undefined ? {} : { profile }),
    ...(regions === undefined ? {} : { regions }),
    signal: cancel.signal,
    mfa: (device) => askOnTerminal(`Code of the MFA device ${device}: `),
    version,
    onProgress: ({ done, total, service, region }) => progress(`${done} of ${total}: ${service} ${region}`),
  });
  progress("");
  if (result.is === "failed") throw new Failure(result.message);
  return result.snapshot;
}

function saved(path: string): Snapshot {
  let content: string;
  try {
    content = readFileSync(path, "utf8");
  } catch (error) {
    throw new Failure(`the snapshot ${path} cannot be read: ${reason(error)}`);
  }
  const value = parsed(content);
  if (!isSnapshot(value))
    throw new Failure(`${path} is no snapshot of an account: make one with rampart account --save FILE`);
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isSnapshot(value: unknown): value is Snapshot {
  return (
    typeof value === "object" &&
    value !== null &&
    "version" in value &&
    value.version === 1 &&
    "account" in value &&
    "calls" in value &&
    Array.isArray(value.calls) &&
    "regions" in value &&
    Array.isArray(value.regions)
  );
}

/** One line on a terminal's error output, written over. */
function progress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[2K${line}`);
}
