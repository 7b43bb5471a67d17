import type { PublishDiagnosticsParams } from "vscode-languageserver";
import type { DocumentStatus } from "#protocol";
import type { Context } from "../context.ts";
import { describeError } from "../log.ts";
import type { Log } from "../log.ts";
import { diagnosticsFor } from "./diagnose.ts";

/** Sends diagnostics to clients that do not ask for them. */
export interface Publisher {
  /** A document is open, or changed: its diagnostics follow when no other change does for a while. */
  schedule(uri: string, delay: number): void;
  /** A document was closed: its diagnostics go. */
  clear(uri: string): void;
  dispose(): void;
}

/** What `createPublisher` builds on. */
export interface PublisherDependencies {
  readonly context: Context;
  readonly send: (params: PublishDiagnosticsParams) => Promise<void>;
  readonly report: (status: DocumentStatus) => void;
  readonly log: Log;
}

/** Publishes the diagnostics of a document and of the open ones that are judged together with it. */
export function createPublisher({ context, send, report, log }: PublisherDependencies): Publisher {
  const timers = new Map<string, NodeJS.Timeout>();
  const stop = (uri: string): void => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
  };
  const publish = async (uri: string): Promise<void> => {
    for (const each of [uri, ...context.documents.companions(uri)]) {
      await send({ uri: each, diagnostics: await diagnosticsFor(context, each, report) });
    }
  };
  return {
    schedule(uri, delay) {
      stop(uri);
      const run = (): void => {
        timers.delete(uri);
        publish(uri).catch((error: unknown) => log(`publish: ${describeError(error)}`));
      };
      timers.set(uri, setTimeout(run, delay));
    },
    clear(uri) {
      stop(uri);
      void send({ uri, diagnostics: [] });
    },
    dispose: () => timers.forEach((_, uri) => stop(uri)),
  };
}
