import type { Range } from "./range.ts";

/** A place in a file that somebody wrote. */
export interface FileOrigin {
  readonly in: "file";
  readonly uri: string;
  readonly range: Range;
}

/** A resource in a live account; `region` is `"global"` for services that have none. */
export interface AccountOrigin {
  readonly in: "account";
  readonly arn: string;
  readonly region: string;
}

/** Where a value or a finding comes from. */
export type Origin = FileOrigin | AccountOrigin;
