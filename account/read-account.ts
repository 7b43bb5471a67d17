import { setMaxListeners } from "node:events";
import type { Call, Snapshot } from "#rules";
import { createAsk } from "./asking.ts";
import { credentialsOf } from "./credentials.ts";
import type { AskMfa } from "./credentials.ts";
import { whoAmI } from "./identity.ts";
import type { ReadFailure } from "./identity.ts";
import { createLimit } from "./limit.ts";
import type { ClientConfig, Service } from "./operation.ts";
import { outcomeOf } from "./outcome.ts";
import { endpointOf, listProfiles } from "./profiles.ts";
import type { Profile } from "./profiles.ts";
import { regionsOf } from "./regions.ts";
import { services } from "./services/index.ts";

/** What to read. */
export interface ReadOptions {
  /** A profile's name; left out, `AWS_PROFILE` or the default chain of credentials. */
  readonly profile?: string;
  /** Regions, or `all` that are switched on; left out, the profile's own. */
  readonly regions?: readonly string[] | "all";
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly mfa?: AskMfa;
  /** Rampart's version, for the user agent that CloudTrail records. */
  readonly version?: string;
}

/** How far reading is: services done of all, counted once a Region. */
export interface ReadProgress {
  readonly done: number;
  readonly total: number;
  readonly service: string;
  readonly region: string;
}

/** A snapshot, or why there is none. A custom endpoint is told, so that it can be shown. */
export type ReadResult = { readonly is: "read"; readonly snapshot: Snapshot; readonly endpoint?: string } | ReadFailure;

/** Reads an account: eight calls at once, two a service and Region; what could not be read is in the snapshot's calls. */
export async function readAccount(options: ReadOptions): Promise<ReadResult> {
  const { signal = new AbortController().signal, onProgress = () => {}, mfa = async () => undefined } = options;
  // Every request listens for the end, many at once: no leak.
  setMaxListeners(0, signal);
  const profiles = await listProfiles();
  const wanted = options.profile ?? process.env["AWS_PROFILE"];
  const profile =
    wanted === undefined
      ? profiles.find(({ name }) => name === "default")
      : profiles.find(({ name }) => name === wanted);
  if (wanted !== undefined && profile === undefined)
    return {
      is: "failed",
      reason: "no-profile",
      message: `there is no profile “${wanted}” in the AWS config and credentials files`,
    };

  const home = profile?.region ?? process.env["AWS_REGION"] ?? process.env["AWS_DEFAULT_REGION"] ?? "us-east-1";
  const credentials = credentialsOf(profile, profiles, home, mfa);
  const configOf = (service: string, region: string): ClientConfig =>
    clientConfig(profile, profiles, credentials, service, region, options.version);

  const identity = await whoAmI(configOf("sts", home), signal, profile);
  if (identity.is === "failed") return identity;
  const regions = await regionsOf(options.regions, home, configOf, signal);
  if ("is" in regions) return regions;

  const calls: Call[] = [];
  const limit = createLimit(8);
  const work = services.flatMap((service) =>
    service.scope === "global"
      ? [{ service, region: home, shown: "global" }]
      : regions.map((region) => ({ service, region, shown: region })),
  );
  let done = 0;
  await Promise.all(
    work.map(async ({ service, region, shown }) => {
      const own = createLimit(2);
      await readService(service, configOf(service.endpointId, region), shown, identity.account, {
        signal,
        record: (call) => calls.push(call),
        limit: (task) => own(() => limit(task)),
      });
      done += 1;
      onProgress({ done, total: work.length, service: service.name, region: shown });
    }),
  );
  const endpoint = endpointOf(profile, "sts");
  const snapshot: Snapshot = {
    version: 1,
    takenAt: new Date().toISOString(),
    account: { ...identity.account, ...(profile === undefined ? {} : { profile: profile.name }) },
    regions,
    calls: calls.sort(byPlace),
  };
  return { is: "read", snapshot, ...(endpoint === undefined ? {} : { endpoint }) };
}

interface Reading {
  readonly signal: AbortSignal;
  readonly record: (call: Call) => void;
  readonly limit: <T>(task: () => Promise<T>) => Promise<T>;
}

async function readService(
  service: Service,
  config: ClientConfig,
  region: string,
  account: { readonly id: string },
  reading: Reading,
): Promise<void> {
  try {
    const sender = await service.open(config);
    await service.read(createAsk(service, sender, { region, ...reading }), account);
  } catch (error) {
    // A client that cannot even be made (a malformed endpoint) fails each of its calls.
    for (const [operation, { action }] of Object.entries(service.operations)) {
      reading.record({ service: service.name, operation, region, action, outcome: outcomeOf(error, []) });
    }
  }
}

function clientConfig(
  profile: Profile | undefined,
  profiles: readonly Profile[],
  credentials: ClientConfig["credentials"],
  service: string,
  region: string,
  version = "0",
): ClientConfig {
  const source = profiles.find(({ name }) => name === profile?.source);
  const endpoint = endpointOf(profile, service) ?? endpointOf(source, service);
  return {
    region,
    credentials,
    maxAttempts: 5,
    retryMode: "standard",
    customUserAgent: [["rampart", version]],
    ...(endpoint === undefined ? {} : { endpoint }),
  };
}

function byPlace(left: Call, right: Call): number {
  const key = ({ region, service, operation, input }: Call) =>
    `${region} ${service} ${operation} ${JSON.stringify(input ?? {})}`;
  return key(left) < key(right) ? -1 : 1;
}
