import type { Connection } from "vscode-languageserver";
import type { ClientNotifications } from "#protocol";

/** Sends our own notifications. */
export type Notify = <Name extends keyof ClientNotifications>(name: Name, what: ClientNotifications[Name]) => void;

/** Sends them to clients that asked for them, and to no other: editors complain about messages they don't know. */
export function createNotify(connection: Connection, asked: boolean): Notify {
  return (name, what) => {
    if (asked) void connection.sendNotification(name, what);
  };
}
