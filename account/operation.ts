import { refusingWebPages } from "./web-page.ts";
import type { Steps } from "./web-page.ts";

/** One API operation that Rampart may call, all of them reads. */
export interface Operation {
  /** The IAM action that allows it. */
  readonly action: string;
  /** Keys of the answer that are joined over pages. */
  readonly lists?: readonly string[];
  /** The key of the answer that holds the next page's token, and the input it goes into. */
  readonly token?: readonly [answer: string, input: string];
  /** Error codes that say “not configured”, with a part of the message where the code says more than that: `Code: text`. */
  readonly missing?: readonly string[];
  /** What of an answer is kept: whatever may hold a secret or is not needed is left out. */
  readonly keep?: (answer: Readonly<Record<string, unknown>>) => unknown;
}

/** A client's way to send one command, given its name and input. */
export type Sender = (
  operation: string,
  input: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
) => Promise<Readonly<Record<string, unknown>>>;

/** Asks one thing of AWS and gives what came back; undefined where nothing did. The call is kept in the snapshot. */
export type Ask = (
  operation: string,
  input?: Readonly<Record<string, unknown>>,
  /** The input that tells calls of one operation apart. */
  key?: Readonly<Record<string, string>>,
) => Promise<Readonly<Record<string, unknown>> | undefined>;

/** What is read of one AWS service. */
export interface Service {
  /** The service prefix of IAM actions. */
  readonly name: string;
  /** The id that `services` sections of the profile file use for it, e.g. `database_migration_service`. */
  readonly endpointId: string;
  readonly scope: "global" | "region";
  readonly operations: Readonly<Record<string, Operation>>;
  readonly open: (config: ClientConfig) => Promise<Sender>;
  readonly read: (ask: Ask, account: { readonly id: string }) => Promise<void>;
}

/** What every client is made with. */
export interface ClientConfig {
  readonly region: string;
  readonly credentials: () => Promise<Identity>;
  readonly endpoint?: string;
  readonly maxAttempts: number;
  readonly retryMode: "standard";
  readonly customUserAgent: [string, string][];
}

/** Credentials as the SDK's providers give them. */
export interface Identity {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** The sender of an SDK client: only commands that are named can be built. */
export function senderOf(
  client: Steps & { send(command: never, options: { abortSignal: AbortSignal }): Promise<unknown> },
  commands: Readonly<Record<string, new (input: never) => unknown>>,
): Sender {
  refusingWebPages(client);
  return async (operation, input, signal) => {
    const Command = Object.hasOwn(commands, operation) ? commands[operation] : undefined;
    if (Command === undefined) throw new Error(`${operation} is not an operation of Rampart's`);
    // The SDK's own types tie each command to its client; the table above stands in for them here.
    const answer = await client.send(new Command(input as never) as never, { abortSignal: signal });
    return answer as Readonly<Record<string, unknown>>;
  };
}

/** The values of a list in an answer; empty where there is none. */
export function listIn(
  answer: Readonly<Record<string, unknown>> | undefined,
  key: string,
): readonly Readonly<Record<string, unknown>>[] {
  const value = answer?.[key];
  return Array.isArray(value) ? value.filter((item) => typeof item === "object" && item !== null) : [];
}

/** The strings at a key of each item. */
export function namesIn(items: readonly Readonly<Record<string, unknown>>[], key: string): readonly string[] {
  return items.flatMap((item) => (typeof item[key] === "string" ? [item[key]] : []));
}

/** Objects with some of their keys only. */
export function picked(items: unknown, keys: readonly string[]): unknown {
  if (!Array.isArray(items)) return items;
  return items.map((item: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(keys.flatMap((key) => (item[key] === undefined ? [] : [[key, item[key]]]))),
  );
}
