import { settingRule } from "../../model/index.ts";

/**
 * Caches of GraphQL APIs that do not ask for encryption. AWS encrypts every new one by now, whatever is written; one that
 * is older keeps what it was made with.
 */
export const appsyncCacheEncryption = settingRule({
  id: "appsync/cache-encryption",
  title: "Cache of the GraphQL API does not ask for encryption",
  severity: "low",
  preset: "all",
  aliases: ["CKV_AWS_214", "CKV_AWS_215", "AppSync.1", "AppSync.6"],
  practices: ["scale/10", "scale/12"],
  why: "AWS encrypts every cache that is made today. One that was made before, without it, holds what the API answered in clear text, personal data included.",
  check: "aws appsync get-api-cache --region <region> --api-id <id>",
  remedy: {
    cli: "# AWS cannot encrypt a cache that exists: delete it, and make it again.\naws appsync delete-api-cache --region <region> --api-id <id>",
    console: "AppSync > APIs > the API > Caching: delete the cache, and create it with both encryptions on.",
  },
  references: ["https://docs.aws.amazon.com/appsync/latest/devguide/enabling-caching.html#caching-encryption"],
  says: "does not ask for an encrypted cache",
  settings: ["AtRestEncryptionEnabled", "TransitEncryptionEnabled"].map((property) => ({
    types: ["AWS::AppSync::ApiCache"],
    property,
    must: { be: true },
    unset: false,
    severity: (fact) => (fact.is === "unset" ? "info" : undefined),
    fix: { to: true, safety: "replace" },
  })),
});
