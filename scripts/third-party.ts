import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inRoot } from "./tools/root.ts";

/** The licences of the packages that files belong to, each with its text: most of them ask for that in a copy. */
export function thirdPartyNotices(files: Iterable<string>): string {
  const folders = new Set([...files].flatMap((file) => packageOf(file) ?? []));
  const notices = [...folders].map(noticeOf).sort((left, right) => (left.name < right.name ? -1 : 1));
  const once = new Map(notices.map((notice) => [`${notice.name} ${notice.version}`, notice]));
  const parts = [...once.values()].map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text.trim()}\n`,
  );
  return `Rampart holds the following packages.\n\n${parts.join(`\n${"-".repeat(80)}\n\n`)}`;
}

interface Notice {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** The innermost package's folder of a file below `node_modules`. */
function packageOf(file: string): string | undefined {
  const path = file.split("\\").join("/");
  const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
  return folder === undefined ? undefined : folder.startsWith("/") ? folder : inRoot(folder);
}

function noticeOf(folder: string): Notice {
  const { name, version, license }: { name: string; version: string; license?: string } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(entry));
  if (license === undefined) throw new Error(`${name} names no licence`);
  if (/AGPL|SSPL|BUSL|UNLICENSED/i.test(license)) throw new Error(`${name} is under ${license}: it may not ship`);
  const text =
    file === undefined
      ? `Licensed under ${license}; the package holds no text of it.`
      : readFileSync(join(folder, file), "utf8");
  return { name, version, licence: license, text };
}
