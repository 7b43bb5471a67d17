import type { Origin } from "./origin.ts";
import type { Resource } from "./resource.ts";
import type { ListValue, MapValue, Value } from "./value.ts";

/** What a policy is attached to; it decides which rules make sense. */
export type PolicyKind = "identity" | "trust" | "resource" | "boundary" | "session" | "endpoint" | "scp" | "rcp";

/** An IAM policy document, wherever it is written or running. */
export interface Policy {
  readonly subject: "policy";
  readonly kind: PolicyKind;
  /** For a resource policy, the service prefix: `s3`, `kms`, `sqs`, … */
  readonly service?: string;
  /** The resource that carries it; absent for a policy in a file of its own. */
  readonly resource?: Resource;
  /** The name of an inline policy or the like, for messages. */
  readonly label?: string;
  /** The narrowest place that names the policy. */
  readonly name: Origin;
  readonly at: Origin;
  readonly version?: Value;
  readonly statements: readonly Statement[];
  /** The document itself, for fixes. */
  readonly document: Value;
}

/** One statement. Elements that are not written are absent; single strings are lists of one. */
export interface Statement {
  readonly at: Origin;
  /** The map it was read from, for fixes. */
  readonly map: MapValue;
  readonly sid?: Value;
  /** `Allow` when a CDK or Terraform default says so. */
  readonly effect: "Allow" | "Deny" | undefined;
  readonly actions?: Element;
  readonly notActions?: Element;
  readonly resources?: Element;
  readonly notResources?: Element;
  readonly principals?: Principals;
  readonly notPrincipals?: Principals;
  readonly conditions: readonly Condition[];
  /** False where a part of the conditions is unknown: then nothing may be said of what is missing from them. */
  readonly conditionsKnown: boolean;
}

/** `Action`, `Resource` and the like. */
export interface Element {
  /** The key, e.g. `"Action"` or `actions`. */
  readonly key: Origin;
  /** The value as written: a scalar or a list. */
  readonly value: Value;
  readonly items: readonly Item[];
  /** The list to append to or remove from, where one is written. */
  readonly list?: ListValue;
}

/** One string of an element. `text` has U+FFFC for unknown pieces, and is absent where nothing is known. */
export interface Item {
  readonly text?: string;
  readonly known: boolean;
  readonly at: Origin;
  readonly value: Value;
}

/** `Principal`. `any` holds each `"*"` written for everyone. */
export interface Principals {
  readonly key: Origin;
  readonly value: Value;
  readonly any: readonly Item[];
  /** `AWS`, `Service`, `Federated`, `CanonicalUser` → its strings. */
  readonly byType: ReadonlyMap<string, readonly Item[]>;
}

/** One condition key under one operator. */
export interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly Item[];
  readonly at: Origin;
}
