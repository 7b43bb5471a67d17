/** Where rule pages are read when the client names no other place; `package.json` names the same repository. */
export const defaultPages = "https://github.com/rampart-aws/rampart/blob/main/docs/rules/";

/** Makes the address of a rule's page. */
export type PageOf = (rule: string) => string;

/** The pages below a base; a base without its last `/` is given one. */
export function pagesBelow(base: string | undefined): PageOf {
  const given = base === undefined || base === "" ? defaultPages : base;
  const root = given.endsWith("/") ? given : `${given}/`;
  return (rule) => `${root}${rule}.md`;
}
