import { entryOf } from "../../model/node.ts";
import { keysOf, stepsRemoved, wayTo } from "./entries.ts";
import type { Step } from "./entries.ts";
import { eachPart, fixOf, listed } from "./site.ts";
import type { Fixer } from "./site.ts";

/** What an entry of a template or manifest holds, by the keys above it, and why it can go. */
const removable: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)[Ee]nvironment\/(?:Variables\/)?[^/]+$/, "its role gives the credentials"],
  [/^Parameters\/[^/]+\/Default$/, "give the parameter when you deploy"],
  [/^(?:data|stringData)\/[^/]+$/, "give the service account a role"],
  [/(?:^|\/)env\/value$/, "give the service account a role"],
  [/^(?:[^/]+\/)?variables\/[^/]+(?:\/value)?$/, "set them in the project's settings"],
  [/^provider\/aws\/(?:\d+\/)?(?:access_key|secret_key|token)$/, "the environment or a profile gives them"],
];

/** Removes the entries of a template or manifest that the platform can do without. */
export const removeFromTemplate: Fixer = (site) => {
  const { text, roots, format } = site.text;
  if (format !== "yaml" && format !== "json") return undefined;
  const ways = site.credential.parts.map(({ range }) => wayTo(roots, range));
  const reasons = new Set(ways.map((way) => removable.find(([keys]) => keys.test(keysOf(way).join("/")))?.[1]));
  const [reason] = reasons;
  if (reasons.size !== 1 || reason === undefined) return undefined;
  return fixOf(
    site,
    `Remove ${listed(site.credential)}: ${reason}`,
    stepsRemoved(text, ways.map(upToName), format === "yaml" ? "lines and holders" : "commas"),
  );
};

/** A container's variable is a list item of name and value: the whole item goes. */
function upToName(way: readonly Step[]): readonly Step[] {
  const last = way.at(-1);
  const named =
    last?.in === "map" && /^value$/i.test(last.entry.key) && last.holder.entries.some(({ key }) => /^name$/i.test(key));
  return named ? way.slice(0, -1) : way;
}

/** A CloudFormation template takes them from Secrets Manager when it is deployed. */
export const resolveFromSecretsManager: Fixer = (site) => {
  const { roots } = site.text;
  if (!roots.some((root) => entryOf(root, "Resources") !== undefined)) return undefined;
  const replaced = eachPart(site, ({ range, role, written }) => {
    const step = wayTo(roots, range).at(-1);
    const scalar = step?.in === "map" ? step.entry.value : step?.item;
    if (
      written === "base64" ||
      scalar?.kind !== "scalar" ||
      range.end - range.start < scalar.range.end - scalar.range.start - 2
    )
      return undefined;
    const reference = `{{resolve:secretsmanager:aws-credentials:SecretString:${role}}}`;
    return { range, with: scalar.style === "plain" ? `"${reference}"` : reference };
  });
  return fixOf(site, "Take them from the secret aws-credentials of Secrets Manager", replaced);
};
