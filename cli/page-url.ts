import manifest from "../package.json" with { type: "json" };

const home = manifest.homepage.replace(/#.*$/, "");

/** The page of a rule, or the project's own. */
export function pageUrl(rule?: string): string {
  return rule === undefined ? home : `${home}/blob/main/docs/rules/${rule}.md`;
}
