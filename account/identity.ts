import type { ClientConfig } from "./operation.ts";
import { outcomeOf } from "./outcome.ts";
import { refusingWebPages } from "./web-page.ts";
import type { Profile } from "./profiles.ts";

/** Why an account was not read at all. */
export interface ReadFailure {
  readonly is: "failed";
  readonly reason: "no-profile" | "no-credentials" | "sign-in" | "root" | "unreachable" | "cancelled" | "refused";
  /** One line for people. */
  readonly message: string;
}

/** The account behind the credentials; root credentials are refused. */
export type WhoAmI =
  | { readonly is: "known"; readonly account: { readonly id: string; readonly arn: string } }
  | ReadFailure;

/** Asks AWS whose credentials these are. */
export async function whoAmI(config: ClientConfig, signal: AbortSignal, profile: Profile | undefined): Promise<WhoAmI> {
  try {
    await config.credentials();
  } catch (error) {
    return credentialFailure(error, profile);
  }
  try {
    const sdk = await import("@aws-sdk/client-sts");
    const { Account: id = "", Arn: arn = "" } = await refusingWebPages(new sdk.STSClient(config)).send(
      new sdk.GetCallerIdentityCommand({}),
      { abortSignal: signal },
    );
    if (id === "") return { is: "failed", reason: "unreachable", message: "AWS is not reachable: it gave no account" };
    if (arn.endsWith(":root")) {
      return {
        is: "failed",
        reason: "root",
        message:
          "these are root credentials: make a role or user with read rights and use that; delete the root user's access keys",
      };
    }
    return { is: "known", account: { id, arn } };
  } catch (error) {
    if (signal.aborted) return { is: "failed", reason: "cancelled", message: "cancelled" };
    const outcome = outcomeOf(error, []);
    if (outcome.is === "failed" && (outcome.reason === "unreachable" || outcome.reason === "unreadable"))
      return { is: "failed", reason: "unreachable", message: `AWS is not reachable: ${outcome.message}` };
    if (outcome.is === "failed" && (outcome.reason === "expired" || outcome.reason === "region-off")) {
      return { is: "failed", reason: "sign-in", message: `the credentials do not work: ${outcome.message}` };
    }
    return {
      is: "failed",
      reason: "refused",
      message: `AWS did not say whose credentials these are: ${"message" in outcome ? outcome.message : outcome.is}`,
    };
  }
}

/** What the SDK's providers say is for developers: the first sentence is kept, and the way out is added. */
function credentialFailure(error: unknown, profile: Profile | undefined): ReadFailure {
  const message = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  const name = profile?.name ?? "default";
  if (profile?.kind === "sso" || /sso/i.test(message))
    return {
      is: "failed",
      reason: "sign-in",
      message: `the session of ${name} has ended: run aws sso login --profile ${name}`,
    };
  if (profile?.kind === "login")
    return {
      is: "failed",
      reason: "sign-in",
      message: `the session of ${name} has ended: run aws login --profile ${name}`,
    };
  return { is: "failed", reason: "no-credentials", message: `there are no credentials for ${name}: ${message}` };
}
