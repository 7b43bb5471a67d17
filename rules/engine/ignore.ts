import type { Range } from "../model/range.ts";
import type { Resource } from "../model/resource.ts";

/** A suppression as somebody wrote it: ours or a peer's, in a comment or in a resource's metadata. */
export interface Ignore {
  /** Rule ids, aliases, `service/*`, or `*` (what a peer's comment without a name means). */
  readonly names: readonly string[];
  readonly reason: string | undefined;
  /** The last day on which it holds. */
  readonly until: string | undefined;
  /** One of ours needs a reason, and is a hint where it is not needed. */
  readonly own: boolean;
  /** Only credentials are meant. */
  readonly secretsOnly: boolean;
  readonly uri: string;
  /** Where it is written. */
  readonly range: Range;
  readonly reach: Reach;
}

/** What a suppression holds for. */
export type Reach =
  | { readonly is: "file" }
  | { readonly is: "resource"; readonly resource: Resource }
  | {
      readonly is: "lines";
      /** From 0. */
      readonly lines: readonly number[];
      /**
       * `text`: a heredoc or block scalar that starts there too, since no comment can stand in it; `block`: whatever
       * starts there, as a whole; `resource`: the resource that the comment stands in.
       */
      readonly spread: "none" | "text" | "block" | "resource";
    };
