import { facts, nativePath, resourceRule, written } from "../../model/index.ts";
import type { Edit } from "../../model/index.ts";

/** File transfer servers that speak FTP without TLS. */
export const transferFtp = resourceRule({
  id: "transfer/ftp",
  title: "Transfer server speaks plain FTP",
  severity: "high",
  preset: "recommended",
  aliases: ["CKV_AWS_357", "Transfer.2", "transfer_server_in_transit_encryption_enabled"],
  controls: { fsbp: ["Transfer.2"] },
  practices: ["scale/12"],
  why: "FTP sends passwords and files in the clear: everyone on the way can read and change them.",
  check: "aws transfer describe-server --region <region> --server-id <id> --query Server.Protocols",
  remedy: {
    cli: "aws transfer update-server --region <region> --server-id <id> --protocols SFTP",
    console: "Transfer Family > Servers > the server > Protocols > Edit: SFTP, or FTPS with a certificate.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/transfer-controls.html#transfer-2"],
  types: ["AWS::Transfer::Server"],
  *judge(server) {
    const found = [...facts(server, "Protocols[*]")];
    const named = (name: string) =>
      found.filter((fact) => fact.is === "set" && fact.value.is === "scalar" && fact.value.value === name);
    const path = nativePath(server, "Protocols");
    for (const fact of named("FTP")) {
      if (fact.is !== "set") continue;
      const safer = found.length > 1;
      const edit: Edit = safer ? { edit: "remove", target: fact.value } : written(fact, "SFTP");
      const when = fact.when === undefined ? "" : ` when ${fact.when}`;
      yield {
        message: `${server.id} speaks FTP in the clear: ${path} holds FTP${when}`,
        at: fact.at,
        fixes: [
          {
            title: safer ? `Remove FTP from ${path}` : `Replace FTP by SFTP in ${path}`,
            safety: "review",
            edits: [edit],
          },
        ],
      };
    }
  },
});
