import type { Element, Item, Statement } from "../model/policy.ts";
import type { Origin } from "../model/origin.ts";
import { UNKNOWN_PIECE } from "../model/value.ts";
import { enumerated } from "./subject.ts";

/** Whether a text stands for every resource of every service: `*`, or an ARN of nothing but wildcards. */
function isEverything({ known, text }: Item): boolean {
  return known && text !== undefined && /^(\*+|arn:[^:]*:\*+:\*:\*:\*+)$/.test(text);
}

/** The service whose every resource a text stands for: `arn:aws:dynamodb:*:*:*`, `arn:aws:s3:::*`. */
export function serviceOfWildcard({ text = "" }: Item): string | undefined {
  return (/^arn:[^:]*:([a-z0-9-]+):\*:\*:\*+$/.exec(text) ?? /^arn:[^:]*:(s3):::\*+(?:\/\*+)?$/.exec(text))?.[1];
}

/** What makes a statement reach everything there is, and how a message says it. */
export interface Everywhere {
  readonly at: Origin;
  /** E.g. `on every resource`, `on every resource but arn:aws:s3:::logs`. */
  readonly says: string;
}

/** Whether a statement reaches everything: by a `*` in `Resource`, or by a `NotResource` that leaves out some. */
export function everywhere({ resources, notResources }: Statement): Everywhere | undefined {
  const star = resources?.items.find(isEverything);
  if (star !== undefined) return { at: star.at, says: "on every resource" };
  const excepted = notResources?.items.flatMap((item) => (isEverything(item) ? [] : (item.text ?? [])));
  // What is not known at all may be a `*`, which leaves nothing.
  if (notResources === undefined || excepted === undefined || excepted.length < notResources.items.length)
    return undefined;
  const names = excepted.map((text) => text.replaceAll(UNKNOWN_PIECE, "…"));
  return { at: notResources.key, says: `on every resource${names.length === 0 ? "" : ` but ${enumerated(names)}`}` };
}

/** The item that makes an element stand for every resource, of all services or else of one. */
export function everyResource(element: Element | undefined): Item | undefined {
  return element?.items.find(isEverything) ?? element?.items.find((item) => serviceOfWildcard(item) !== undefined);
}

const roles = /^arn:[^:]*:(iam|\*+):[^:]*:[^:]*:(role\/)?\*+$/;

/** The place that makes a statement reach every role: `*`, `arn:aws:iam::*:role/*` and the like, in one account or in all. */
export function everyRole({ resources, notResources }: Statement): Origin | undefined {
  const isEveryRole = (item: Item) => isEverything(item) || roles.test(item.text ?? "");
  const found = resources?.items.find(isEveryRole);
  if (found !== undefined || notResources === undefined) return found?.at;
  return notResources.items.some((item) => item.text === undefined || isEveryRole(item)) ? undefined : notResources.key;
}
