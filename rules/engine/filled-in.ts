import type { Finding } from "../model/finding.ts";

/**
 * A command with the placeholders that a live finding knows filled in: `<id>`, `<arn>`, `<region>`, `<account>`, `<user>`.
 * Names in an account are anybody's text: they are quoted where a shell would read more into them.
 */
export function filledIn(command: string, { at, resource }: Finding, account: string): string {
  if (at.in !== "account") return command;
  const known: Readonly<Record<string, string | undefined>> = {
    account,
    arn: at.arn,
    id: resource?.id ?? at.arn,
    // Commands about what has no Region need one all the same.
    region: at.region === "global" ? "us-east-1" : at.region,
    user: /:user\/(?:.*\/)?([^/]+)$/.exec(at.arn)?.[1],
  };
  return command.replaceAll(/<(account|arn|id|region|user)>/g, (all, name: string) => {
    const value = known[name];
    return value === undefined ? all : quoted(value);
  });
}

function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
