import type { FailureReason, Outcome } from "#rules";

/** How a call that threw ended: expected outcomes are values. */
export function outcomeOf(error: unknown, missing: readonly string[]): Outcome {
  const { code, message, status } = detailsOf(error);
  if (missing.some((entry) => saysMissing(entry, code, message))) return { is: "missing", code };
  if (isDenied(code, status, message)) return { is: "denied", message: oneLine(message), by: deniedBy(message) };
  return { is: "failed", reason: reasonOf(code, message, status, error), message: oneLine(message) };
}

/** An entry is a code, or a code and a part of the message. */
function saysMissing(entry: string, code: string, message: string): boolean {
  const [wanted, text = ""] = entry.split(": ");
  return code === wanted && message.includes(text);
}

function isDenied(code: string, status: number | undefined, message: string): boolean {
  if (
    /AccessDenied|InvalidAccess(?!Key)|Unauthorized(?:Operation|Access)|NotAuthorized|ExplicitDeny|AuthorizationError/.test(
      code,
    )
  )
    return true;
  return (
    status === 403 &&
    !/Expired|InvalidClientToken|UnrecognizedClient|SignatureDoesNotMatch|InvalidAccessKey/.test(code) &&
    /not authorized|access denied/i.test(message)
  );
}

function deniedBy(message: string): "identity" | "scp" | "unknown" {
  if (/service control policy|resource control policy/i.test(message)) return "scp";
  return /no identity-based policy|not authorized to perform:/i.test(message) ? "identity" : "unknown";
}

function reasonOf(code: string, message: string, status: number | undefined, error: unknown): FailureReason {
  if (error instanceof Error && error.name === "AbortError") return "cancelled";
  if (/Throttl|TooManyRequests|RequestLimitExceeded|SlowDown|Rate exceeded/i.test(`${code} ${message}`))
    return "throttled";
  if (/ExpiredToken|RequestExpired|TokenRefreshRequired|CredentialsProviderError|TokenProviderError/.test(code))
    return "expired";
  if (/InvalidClientTokenId|UnrecognizedClient|OptInRequired|SubscriptionRequired|AuthFailure/.test(code))
    return "region-off";
  if (
    /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|EAI_AGAIN|TimeoutError|NetworkingError|socket hang up/.test(
      `${code} ${message}`,
    )
  )
    return "unreachable";
  if (
    error instanceof SyntaxError ||
    code === "WebPage" ||
    /Unexpected token|deserializ|XML|HTML|parse/i.test(message) ||
    (status !== undefined && status >= 500)
  )
    return "unreadable";
  return "other";
}

function detailsOf(error: unknown): {
  readonly code: string;
  readonly message: string;
  readonly status: number | undefined;
} {
  if (!(error instanceof Error)) return { code: "", message: String(error), status: undefined };
  const own = "Code" in error ? String(error.Code) : "code" in error ? String(error.code) : "";
  const metadata = "$metadata" in error && typeof error.$metadata === "object" ? error.$metadata : undefined;
  const status =
    metadata !== null && metadata !== undefined && "httpStatusCode" in metadata
      ? Number(metadata.httpStatusCode)
      : undefined;
  return {
    code:
      error.name === "Error" && own !== "" ? own : (`${error.name}${own === "" ? "" : ` ${own}`}`.split(" ")[0] ?? ""),
    message: error.message,
    status,
  };
}

/** The first line, without what looks like markup. */
function oneLine(message: string): string {
  return (message.split("\n")[0] ?? "").replaceAll(/<[^>]*>/g, "").slice(0, 300);
}
