import { LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { CancellationToken } from "vscode-languageserver";
import { describeError } from "./log.ts";
import type { Log } from "./log.ts";

/** A handler of one request. */
export type Handler<Params, Result> = (params: Params, token: CancellationToken) => Promise<Result>;

/** Wraps handlers: an error is logged and answered with `empty`, so that no fault of ours reaches the user's typing. */
export type Guard = <Params, Result>(
  name: string,
  empty: Result,
  handler: Handler<Params, Result>,
) => (params: Params, token: CancellationToken) => Promise<Result>;

/** The guard around every handler of a server. A request that the client cancelled is answered as cancelled. */
export function createGuard(log: Log): Guard {
  return (name, empty, handler) => async (params, token) => {
    try {
      return await handler(params, token);
    } catch (error) {
      if (error instanceof Cancelled) throw new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
      log(`${name}: ${describeError(error)}`);
      return empty;
    }
  };
}

/** Thrown where a request's token is cancelled. */
class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** Lets waiting messages through (a newer change, a cancellation), then throws where the request is cancelled. */
export async function checkpoint(token: CancellationToken | undefined): Promise<void> {
  await new Promise<void>((resolve) => setImmediate(resolve));
  if (token?.isCancellationRequested === true) throw new Cancelled();
}
