import { expect, it } from "vitest";
import { outcomeOf } from "../../account/outcome.ts";

/** An error as the SDK throws it. */
function thrown(name: string, message: string, status = 400): Error {
  return Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status } });
}

const user = "User: arn:aws:iam::111122223333:user/dev is not authorized to perform:";

it.each([
  ["AccessDenied", `${user} iam:GetAccountSummary because no identity-based policy allows it`, 403, "identity"],
  ["AccessDeniedException", `${user} kms:ListKeys with an explicit deny in a service control policy`, 400, "scp"],
  ["UnauthorizedOperation", "You are not authorized to perform this operation.", 403, "unknown"],
  ["AccessDeniedFault", `${user} dms:DescribeReplicationInstances`, 400, "identity"],
  ["InvalidAccessException", "The account doesn't have permission to perform this action.", 401, "unknown"],
  ["AccessDenied", "Access Denied", 403, "unknown"],
] as const)("%s: %s is denied", (name, message, status, by) => {
  expect(outcomeOf(thrown(name, message, status), [])).toEqual({ is: "denied", message, by });
});

it.each([
  ["ExpiredTokenException", "The security token included in the request is expired", 400, "expired"],
  ["ExpiredToken", "The security token included in the request is expired", 403, "expired"],
  ["CredentialsProviderError", "The SSO session has expired", undefined, "expired"],
  ["InvalidClientTokenId", "The security token included in the request is invalid.", 403, "region-off"],
  ["UnrecognizedClientException", "The security token included in the request is invalid.", 400, "region-off"],
  ["OptInRequired", "You are not subscribed to this service.", 403, "region-off"],
  ["ThrottlingException", "Rate exceeded", 400, "throttled"],
  ["RequestLimitExceeded", "Request limit exceeded.", 503, "throttled"],
  ["Error", "getaddrinfo ENOTFOUND guardduty.eu-south-3.amazonaws.com", undefined, "unreachable"],
  ["TimeoutError", "connect ETIMEDOUT 10.0.0.1:443", undefined, "unreachable"],
  ["WebPage", "a web page answered in AWS's place", undefined, "unreadable"],
  ["InternalFailure", "An internal error occurred.", 500, "unreadable"],
  ["ValidationException", "1 validation error detected", 400, "other"],
] as const)("%s: %s is a failure", (name, message, status, reason) => {
  expect(outcomeOf(thrown(name, message, status), [])).toEqual({ is: "failed", reason, message });
});

it("takes for not configured only what says so", () => {
  const missing = ["InvalidAccessException: not subscribed", "NoSuchBucketPolicy"];
  const outcome = (name: string, message: string) => outcomeOf(thrown(name, message), missing).is;
  expect(outcome("NoSuchBucketPolicy", "The bucket policy does not exist")).toBe("missing");
  expect(outcome("InvalidAccessException", "Account 111122223333 is not subscribed to AWS Security Hub")).toBe(
    "missing",
  );
  expect(outcome("InvalidAccessException", "The account doesn't have permission to perform this action.")).toBe(
    "denied",
  );
  expect(outcome("NoSuchBucket", "The specified bucket does not exist")).toBe("failed");
});

it("keeps one line, without markup", () => {
  expect(outcomeOf(thrown("Odd", "<b>first</b>\nsecond"), [])).toMatchObject({ message: "first" });
});
