import { setTimeout as wait } from "node:timers/promises";
import { senderOf } from "../operation.ts";
import type { Ask, Service } from "../operation.ts";

/** How long a credential report is waited for, in tries of one second. */
const tries = 20;

/** IAM: account summary, password policy, credential report, and all users, roles and policies. */
export const iam: Service = {
  name: "iam",
  endpointId: "iam",
  scope: "global",
  operations: {
    GetAccountSummary: { action: "iam:GetAccountSummary" },
    GetAccountPasswordPolicy: {
      action: "iam:GetAccountPasswordPolicy",
      missing: ["NoSuchEntity", "NoSuchEntityException"],
    },
    GenerateCredentialReport: { action: "iam:GenerateCredentialReport" },
    GetCredentialReport: { action: "iam:GetCredentialReport", keep: ({ Content }) => ({ Content: textOf(Content) }) },
    GetAccountAuthorizationDetails: {
      action: "iam:GetAccountAuthorizationDetails",
      lists: ["UserDetailList", "GroupDetailList", "RoleDetailList", "Policies"],
      token: ["Marker", "Marker"],
    },
  },
  async open(config) {
    const sdk = await import("@aws-sdk/client-iam");
    return senderOf(new sdk.IAMClient(config), {
      GetAccountSummary: sdk.GetAccountSummaryCommand,
      GetAccountPasswordPolicy: sdk.GetAccountPasswordPolicyCommand,
      GenerateCredentialReport: sdk.GenerateCredentialReportCommand,
      GetCredentialReport: sdk.GetCredentialReportCommand,
      GetAccountAuthorizationDetails: sdk.GetAccountAuthorizationDetailsCommand,
    });
  },
  async read(ask) {
    await Promise.all([
      ask("GetAccountSummary"),
      ask("GetAccountPasswordPolicy"),
      credentialReport(ask),
      // AWS's own managed policies are not the account's to mend, and there are over a thousand.
      ask("GetAccountAuthorizationDetails", {
        Filter: ["User", "Group", "Role", "LocalManagedPolicy"],
        MaxItems: 1000,
      }),
    ]);
  },
};

/**
 * The report is made on demand, at most once in four hours; it is asked for until it is complete. Where making one is
 * not allowed, one that somebody else had made in these four hours is as good.
 */
async function credentialReport(ask: Ask): Promise<void> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const answer = await ask("GenerateCredentialReport");
    if (answer === undefined || answer["State"] === "COMPLETE") break;
    await wait(1000);
  }
  await ask("GetCredentialReport");
}

function textOf(content: unknown): string {
  return content instanceof Uint8Array ? new TextDecoder().decode(content) : typeof content === "string" ? content : "";
}
