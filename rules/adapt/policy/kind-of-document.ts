import type { PolicyKind, Statement } from "../../model/policy.ts";

/** What can be told of a policy that stands in a file of its own. */
export interface DocumentKind {
  readonly kind: PolicyKind;
  readonly service?: string;
}

/** File and folder names that people give to policies which grant nothing by themselves. */
const hints: readonly (readonly [pattern: RegExp, kind: PolicyKind])[] = [
  [/(^|[^a-z])scps?([^a-z]|$)|service[-_ ]?control/i, "scp"],
  [/(^|[^a-z])rcps?([^a-z]|$)|resource[-_ ]?control/i, "rcp"],
  [/boundar(y|ies)/i, "boundary"],
  [/(^|[^a-z])vpce?([^a-z]|$).*endpoint|(^|[^a-z])vpce([^a-z]|$)|endpoint[-_ ]?polic/i, "endpoint"],
  [/session[-_ ]?polic/i, "session"],
];

/** The kind of a document: by the key or file that holds it, then by whom its statements name and what they allow. */
export function kindOfDocument(statements: readonly Statement[], key: string, uri: string): DocumentKind {
  if (/assume_?role_?policy/i.test(key)) return { kind: "trust" };
  const named = [key, ...uri.split("/").slice(-2)].join("/");
  const hinted = hints.find(([pattern]) => pattern.test(named))?.[1];
  if (hinted !== undefined) return { kind: hinted };
  if (!statements.some(({ principals, notPrincipals }) => principals !== undefined || notPrincipals !== undefined))
    return { kind: "identity" };
  const texts = statements.flatMap(({ actions, notActions }) =>
    [...(actions?.items ?? []), ...(notActions?.items ?? [])].flatMap(({ text }) => text ?? []),
  );
  const withoutResource = statements.every(
    ({ resources, notResources }) => resources === undefined && notResources === undefined,
  );
  if (withoutResource && texts.length > 0 && texts.every((text) => /^(sts|rolesanywhere):/i.test(text)))
    return { kind: "trust" };
  const services = new Set(
    texts.map((text) => text.split(":")[0]?.toLowerCase() ?? "").filter((service) => /^[a-z0-9-]+$/.test(service)),
  );
  const [service] = services;
  return services.size === 1 && service !== undefined ? { kind: "resource", service } : { kind: "resource" };
}
