import type { Element, Item } from "../model/policy.ts";

/** Whether a text stands for every resource there is: `*`, or an ARN of wildcards such as `arn:aws:dynamodb:*:*:*`. */
function isEveryResource({ known, text }: Item): boolean {
  return known && text !== undefined && (/^\*+$/.test(text) || /^arn:[^:]*:[^:]*:\*:\*:\*+$/.test(text));
}

/** The item that makes an element stand for every resource. */
export function everyResource(element: Element | undefined): Item | undefined {
  return element?.items.find(isEveryResource);
}

/** The item that stands for every role: `*`, `arn:aws:iam::*:role/*` and the like, in one account or in all. */
export function everyRole(element: Element | undefined): Item | undefined {
  return element?.items.find(
    (item) =>
      isEveryResource(item) || (item.text !== undefined && /^arn:[^:]*:iam::[^:]*:(role\/)?\*+$/.test(item.text)),
  );
}
