import type { AccountFinding, AccountState, Blind } from "#protocol";

/** A live finding; what a test does not care for is filled in. */
export function liveFinding(given: Partial<AccountFinding> = {}): AccountFinding {
  return {
    rule: "s3/versioning",
    title: "Bucket keeps no versions",
    severity: "low",
    message: "Bucket logs keeps no versions",
    region: "eu-west-1",
    arn: "arn:aws:s3:::logs",
    fingerprint: `${given.rule ?? ""} ${given.message ?? ""}`,
    why: "An overwritten object is gone.",
    check: "aws s3api get-bucket-versioning --bucket logs",
    fixConsole: "S3 > logs > Properties > Bucket Versioning > Edit",
    page: "https://example.org/s3/versioning.md",
    references: ["https://docs.aws.amazon.com/s3"],
    ...given,
  };
}

/** An account that was read. */
export function readState(findings: readonly AccountFinding[], blind: readonly Blind[] = []): AccountState {
  return {
    phase: "ready",
    source: "profile",
    profile: "dev",
    chosenRegions: "default",
    identity: { id: "111122223333", arn: "arn:aws:iam::111122223333:user/dev" },
    regions: ["eu-west-1"],
    refreshedAt: "2026-11-24T12:00:00.000Z",
    findings,
    blind,
    judged: 40,
  };
}

/** Before anything was read. */
export const idle: AccountState = {
  phase: "idle",
  source: "profile",
  chosenRegions: "default",
  regions: [],
  findings: [],
  blind: [],
  judged: 0,
};
