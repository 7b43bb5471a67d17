/** What was read of one account, as plain JSON: raw answers, and the truth about each call that gave none. */
export interface Snapshot {
  readonly version: 1;
  /** ISO 8601, UTC. */
  readonly takenAt: string;
  readonly account: { readonly id: string; readonly arn: string; readonly profile?: string };
  readonly regions: readonly string[];
  readonly calls: readonly Call[];
}

/** One fact asked of AWS: operation and input, in one region (`"global"` where the service has none). */
export interface Call {
  /** The service prefix of IAM actions: `iam`, `ec2`, `dms`, `es`, … */
  readonly service: string;
  /** The API operation, e.g. `DescribeReplicationInstances`. */
  readonly operation: string;
  readonly region: string;
  /** The input that tells calls of one operation apart, e.g. `{ "Bucket": "logs" }`. */
  readonly input?: Readonly<Record<string, string>>;
  /** The IAM action that allows it, e.g. `s3:GetBucketPublicAccessBlock`. */
  readonly action: string;
  readonly outcome: Outcome;
}

/** How a call ended. `missing`: AWS says that the thing is not configured. Pages are joined in `answer`. */
export type Outcome =
  | { readonly is: "ok"; readonly answer: unknown }
  | { readonly is: "missing"; readonly code: string }
  | { readonly is: "denied"; readonly message: string; readonly by: "identity" | "scp" | "unknown" }
  | { readonly is: "failed"; readonly reason: FailureReason; readonly message: string };

/** Why a call that was allowed gave no answer. */
export type FailureReason =
  | "throttled"
  | "unreachable"
  | "region-off"
  | "unreadable"
  | "expired"
  | "cancelled"
  | "other";
