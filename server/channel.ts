import type { CancellationToken, Connection, GenericRequestHandler } from "vscode-languageserver";
import type { ClientRequests, ServerNotifications, ServerRequests } from "#protocol";
import type { Handler } from "./guard.ts";

/** Answers one of our own requests. */
export function onRequest<Name extends keyof ServerRequests>(
  connection: Connection,
  name: Name,
  handler: Handler<ServerRequests[Name]["params"], ServerRequests[Name]["result"]>,
): void {
  const answer: GenericRequestHandler<unknown, void> = (
    params: ServerRequests[Name]["params"],
    token: CancellationToken,
  ) => handler(params, token);
  connection.onRequest(name, answer);
}

/** Takes one of our own notifications. */
export function onNotification<Name extends keyof ServerNotifications>(
  connection: Connection,
  name: Name,
  handler: (params: ServerNotifications[Name]) => void,
): void {
  connection.onNotification(name, handler);
}

/** Asks the client one of our own questions. */
export function sendRequest<Name extends keyof ClientRequests>(
  connection: Connection,
  name: Name,
  params: ClientRequests[Name]["params"],
): Promise<ClientRequests[Name]["result"]> {
  return connection.sendRequest<ClientRequests[Name]["result"]>(name, params);
}
