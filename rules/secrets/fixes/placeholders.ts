import type { Role } from "../credential.ts";
import { isCompose, isDockerfile, isProperties, isProse, isSettings, isWorkflow } from "./files.ts";
import { eachPart, fixOf, listed, quotedRange, variables } from "./site.ts";
import type { Fixer, Replacement, Site } from "./site.ts";

/** Workflows take them from the repository's secrets. */
export const useRepositorySecrets: Fixer = (site) => {
  if (!isWorkflow(site.text.uri)) return undefined;
  return fixOf(
    site,
    "Take them from the repository's secrets",
    eachPlainPart(site, (role) => `\${{ secrets.${variables[role]} }}`),
  );
};

/** Compose files and Java's properties fill in `${NAME}`. */
export const useVariables: Fixer = (site) => {
  const { uri } = site.text;
  if (!isCompose(uri) && !isProperties(uri)) return undefined;
  return fixOf(
    site,
    `Take ${listed(site.credential)} from the environment`,
    eachPlainPart(site, (role) => `\${${variables[role]}}`),
  );
};

/** An image must not hold them: what sets them goes, and an argument loses its default. */
export const leaveOutOfImage: Fixer = (site) => {
  const { uri, text } = site.text;
  if (!isDockerfile(uri)) return undefined;
  const replaced = eachPart(site, ({ range }) => {
    const start = text.lastIndexOf("\n", range.start - 1) + 1;
    const end = text.indexOf("\n", range.end);
    const line = text.slice(start, end < 0 ? text.length : end);
    const [, name, separator = ""] = /^\s*(?:ENV|ARG)\s+([A-Za-z_]\w*)(=|\s+)["']?\S+\s*$/i.exec(line) ?? [];
    if (name === undefined) return undefined;
    if (!/^\s*ARG/i.test(line)) return { range: { start, end: end < 0 ? text.length : end + 1 }, with: "" };
    const { start: from, end: to } = quotedRange(text, range) ?? range;
    return { range: { start: from - separator.length, end: to }, with: "" };
  });
  return fixOf(site, `Remove ${listed(site.credential)}; mount a secret or give the container a role`, replaced);
};

/** Documentation shows AWS's own example keys, put together here so that no scanner takes them for keys. */
export const showExampleKeys: Fixer = (site) => {
  if (!isProse(site.text.uri)) return undefined;
  const shown: Readonly<Record<Role, string>> = {
    id: `${site.credential.temporary === true ? "ASIA" : "AKIA"}${"IOSFODNN7"}${"EXAMPLE"}`,
    secret: ["wJalrXUtnFEMI", "K7MDENG", `bPxRfiCY${"EXAMPLE"}KEY`].join("/"),
    token: "<session-token>",
  };
  return fixOf(
    site,
    "Show AWS's example keys instead",
    eachPlainPart(site, (role) => shown[role]),
  );
};

/** Anywhere else in a configuration the value goes and its name stays. */
export const emptyValues: Fixer = (site) => {
  if (!isSettings(site.text.uri)) return undefined;
  return fixOf(
    site,
    `Remove ${listed(site.credential)}; keep keys in a profile`,
    eachPart(site, ({ range }) => ({ range, with: "" })),
  );
};

/** A replacement of each part; none where one is encoded, since what stands in its place would be decoded. */
function eachPlainPart(site: Site, write: (role: Role) => string): readonly Replacement[] | undefined {
  return eachPart(site, ({ range, role, written }) =>
    written === "base64" ? undefined : { range, with: write(role) },
  );
}
