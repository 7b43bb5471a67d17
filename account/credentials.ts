import type { Identity } from "./operation.ts";
import { endpointOf, environmentName } from "./profiles.ts";
import type { Profile } from "./profiles.ts";

/** Asks the user for the code of an MFA device; undefined where none is given. */
export type AskMfa = (device: string) => Promise<string | undefined>;

/** How long before their end credentials are got anew, in milliseconds. */
const early = 5 * 60_000;

/**
 * Credentials of a profile, got once and kept in memory until shortly before they expire: however many clients ask,
 * the user is asked for a code once. The environment of the process is never changed.
 */
export function credentialsOf(
  profile: Profile | undefined,
  profiles: readonly Profile[],
  region: string,
  askMfa: AskMfa,
): () => Promise<Identity> {
  let current: Promise<Identity> | undefined;
  return async () => {
    const known = await current?.catch(() => undefined);
    if (known !== undefined && (known.expiration === undefined || known.expiration.getTime() - early > Date.now()))
      return known;
    current = resolve(profile, profiles, region, askMfa);
    return current;
  };
}

async function resolve(
  profile: Profile | undefined,
  profiles: readonly Profile[],
  region: string,
  askMfa: AskMfa,
): Promise<Identity> {
  const sdk = await import("@aws-sdk/credential-providers");
  if (profile?.name === environmentName) return sdk.fromEnv()();
  // The SDK does not read a source profile's endpoint for the role it assumes with it.
  const source = profiles.find(({ name }) => name === profile?.source);
  const endpoint = endpointOf(profile, "sts") ?? endpointOf(source, "sts");
  const clientConfig = { region, ...(endpoint === undefined ? {} : { endpoint }) };
  const mfaCodeProvider = async (device: string): Promise<string> => {
    const code = await askMfa(device);
    if (code === undefined || code.trim() === "") throw new Error(`no code was given for ${device}`);
    return code.trim();
  };
  if (profile === undefined) return sdk.fromNodeProviderChain({ clientConfig, mfaCodeProvider })();
  return sdk.fromIni({ profile: profile.name, clientConfig, mfaCodeProvider, ignoreCache: true })();
}
