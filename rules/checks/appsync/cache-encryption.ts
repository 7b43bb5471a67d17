import { settingRule } from "../../model/index.ts";

/** Caches of GraphQL APIs that are written down without encryption; AWS never changes it for one that exists. */
export const appsyncCacheEncryption = settingRule({
  id: "appsync/cache-encryption",
  title: "Cache of the GraphQL API is not encrypted",
  severity: "medium",
  preset: "strict",
  aliases: ["CKV_AWS_214", "CKV_AWS_215", "AppSync.1", "AppSync.6"],
  practices: ["scale/10", "scale/12"],
  why: "The cache holds what the API answered, personal data included, in clear text on its disk and on the way to it.",
  check: "aws appsync get-api-cache --region <region> --api-id <id>",
  remedy: {
    cli: "# AWS cannot encrypt a cache that exists: delete it, and make it again.\naws appsync delete-api-cache --region <region> --api-id <id>",
    console: "AppSync > APIs > the API > Caching: delete the cache, and create it with both encryptions on.",
  },
  references: ["https://docs.aws.amazon.com/appsync/latest/devguide/enabling-caching.html#caching-encryption"],
  says: "keeps answers in a cache that is not encrypted",
  settings: ["AtRestEncryptionEnabled", "TransitEncryptionEnabled"].map((property) => ({
    types: ["AWS::AppSync::ApiCache"],
    property,
    must: { be: true },
    unset: false,
    fix: { to: true, safety: "replace" },
  })),
});
