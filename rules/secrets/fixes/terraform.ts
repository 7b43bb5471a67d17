import { keysOf, stepsRemoved, wayTo } from "./entries.ts";
import { fileName } from "./files.ts";
import { eachPart, fixOf, listed } from "./site.ts";
import type { Fixer, Replacement, Site } from "./site.ts";

/** Removes the arguments of a provider, a backend, a function's environment or a variables file. */
export const removeFromTerraform: Fixer = (site) => {
  const { text, roots, format, uri } = site.text;
  if (format !== "hcl") return undefined;
  const ways = site.credential.parts.map(({ range }) => wayTo(roots, range));
  const reasons = new Set(ways.map((way) => reasonFor(keysOf(way), uri)));
  const [reason] = reasons;
  if (reasons.size !== 1 || reason === undefined) return defaultsRemoved(site);
  return fixOf(site, `Remove ${listed(site.credential)}: ${reason}`, stepsRemoved(text, ways, "lines"));
};

function reasonFor(keys: readonly string[], uri: string): string | undefined {
  const [block] = keys;
  if (block === "provider") return "the environment or a profile gives them";
  if (block === "terraform" || block === "data") return "the environment or -backend-config gives them";
  if (block === "resource" && keys.includes("environment") && keys.includes("variables"))
    return "the function's role gives its credentials";
  return fileName(uri).endsWith(".tfvars") ? "set TF_VAR_… in the environment" : undefined;
}

/** A variable keeps its name and loses its default; what it holds is said to be sensitive. */
function defaultsRemoved(site: Site): ReturnType<Fixer> {
  const { text, roots } = site.text;
  const replaced = eachPart(site, ({ range }): Replacement | undefined => {
    const [block, attribute] = wayTo(roots, range);
    if (
      block?.in !== "map" ||
      block.entry.key !== "variable" ||
      attribute?.in !== "map" ||
      attribute.entry.key !== "default"
    )
      return undefined;
    const { holder, entry } = attribute;
    const said = holder.entries.some(({ key }) => key === "sensitive");
    const [line] = said ? (stepsRemoved(text, [[block, attribute]], "lines") ?? []) : [];
    return said ? line : { range: entry.range, with: "sensitive = true" };
  });
  return fixOf(
    site,
    `Remove the default of ${site.credential.parts.length === 1 ? "the variable" : "the variables"}`,
    replaced,
  );
}
