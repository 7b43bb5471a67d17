import type { Finding } from "#rules";

/** A command with the placeholders that a live finding knows: `<id>`, `<arn>`, `<region>`, `<account>`. */
export function filledIn(command: string, { at, resource }: Finding, account: string): string {
  const region = at.in === "account" && at.region !== "global" ? at.region : undefined;
  const arn = at.in === "account" ? at.arn : resource?.arn;
  return command
    .replaceAll("<id>", resource?.id ?? "<id>")
    .replaceAll("<arn>", arn ?? "<arn>")
    .replaceAll("<region>", region ?? "<region>")
    .replaceAll("<account>", account);
}
