import type { Profile as AccountProfile, ReadFailure } from "#account";
import type { AccountProblemKind, Profile } from "#protocol";
import type { AccountReader } from "./account-reader.ts";

const kinds: Readonly<Record<AccountProfile["kind"], string>> = {
  sso: "SSO",
  role: "assumed role",
  "role-mfa": "assumed role with MFA",
  process: "credential process",
  login: "console sign-in",
  keys: "access key",
  environment: "environment",
  none: "no credentials of its own",
};

const problems: Readonly<Record<ReadFailure["reason"], AccountProblemKind>> = {
  "no-profile": "no-profile",
  "no-credentials": "no-credentials",
  "sign-in": "expired",
  root: "root",
  unreachable: "unreachable",
  cancelled: "cancelled",
  refused: "denied",
};

/** Asks AWS through the user's profiles. The AWS SDK is loaded with the first question, never before. */
export function createLiveReader(version: string): AccountReader {
  return {
    source: "profile",
    async profiles() {
      const { listProfiles } = await import("#account");
      const profiles = await listProfiles();
      return { source: "profile", found: profiles.length > 0, profiles: profiles.map(profileOf) };
    },
    async read({ profile, regions, signal, onProgress, mfa }) {
      const { readAccount } = await import("#account");
      const asked = regions === "default" ? {} : { regions };
      const result = await readAccount({ profile, ...asked, signal, onProgress, mfa, version });
      if (result.is === "failed")
        return { is: "failed", kind: problems[result.reason], message: sentence(result.message) };
      return result;
    },
  };
}

function profileOf({ name, kind, region }: AccountProfile): Profile {
  return { name, kind: kinds[kind], ...(region === undefined ? {} : { region }) };
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
