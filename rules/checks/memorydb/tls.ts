import { settingRule } from "../../model/index.ts";

/** MemoryDB clusters that switch TLS off. */
export const memorydbTls = settingRule({
  id: "memorydb/tls",
  title: "MemoryDB cluster has TLS switched off",
  severity: "high",
  preset: "recommended",
  aliases: ["CKV_AWS_202"],
  practices: ["scale/12"],
  why: "Passwords and data go over the network as they are.",
  check: "aws memorydb describe-clusters --region <region> --query 'Clusters[?!TLSEnabled].Name'",
  remedy: {
    console: "MemoryDB > Clusters > Create cluster with encryption in transit, from a snapshot of the old one.",
  },
  references: ["https://docs.aws.amazon.com/memorydb/latest/devguide/in-transit-encryption.html"],
  says: "talks without TLS",
  settings: [
    {
      types: ["AWS::MemoryDB::Cluster"],
      property: "TLSEnabled",
      must: { be: true },
      fix: { to: true, safety: "replace" },
    },
  ],
});
