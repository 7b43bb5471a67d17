/** A table of facts that age: when it was true, and where it is written. */
export interface Dated<T> {
  /** ISO 8601 date. */
  readonly asOf: string;
  readonly source: string;
  readonly data: T;
}
