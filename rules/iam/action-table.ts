/**
 * The facts of IAM's actions as they are shipped, in lines of text: a few long strings load several times faster than
 * a hundred thousand small values. Fields are separated by `|`, lists within a field by a space.
 */
export interface ActionTable {
  /** ISO 8601 date of the facts. */
  readonly asOf: string;
  readonly source: string;
  /** Condition keys of all services, a line each: `key|type`. */
  readonly globalKeys: string;
  /** Services that resource control policies apply to, separated by spaces. */
  readonly rcpServices: string;
  /** Service prefix → its facts. */
  readonly services: Readonly<Record<string, ServiceTable>>;
}

/** The facts of one service. */
export interface ServiceTable {
  /** E.g. `Amazon S3`. */
  readonly name: string;
  /**
   * A line an action, in order: `name|levels|resource types|set of condition keys|dependent actions`. Levels are the
   * initials of Read, List, Write, Tagging and Permissions management; a resource type is its line in `resources`,
   * with `+` where the action requires it.
   */
  readonly actions: string;
  /** A line a resource type: `name|ARN templates|set of condition keys`; `~` stands for `arn:${Partition}:`. */
  readonly resources: string;
  /** A line a condition key: `key|type`. */
  readonly keys: string;
  /** A line a set: condition keys by their line in `keys`, or by name where they are another service's. */
  readonly sets: string;
}
