import type { ListedRule } from "#protocol";

/** Whether a rule is one of those that somebody types words for: each word starts one of the rule's own. */
export function isAsked(
  { id, title, severity, presets, controls, aliases, worksOn }: ListedRule,
  typed: string,
): boolean {
  const own = [
    id,
    ...id.split(/[/-]/),
    ...title.split(" "),
    severity,
    ...presets,
    ...controls.flatMap(words),
    ...aliases,
  ];
  const known = [...own, ...worksOn].map((word) => word.toLowerCase());
  return words(typed.toLowerCase()).every((word) => known.some((each) => each.startsWith(word)));
}

function words(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== "");
}
