import { facts, factsIn, nativePath, resourceRule, scalarsIn } from "../../model/index.ts";
import type { MapValue, Problem, Resource } from "../../model/index.ts";

/** Where each type holds the settings of methods: per method, or for all of a stage. */
const places: Readonly<Record<string, readonly string[]>> = {
  "AWS::ApiGateway::Stage": ["MethodSettings[*]"],
  "AWS::ApiGateway::Deployment": ["StageDescription", "StageDescription.MethodSettings[*]"],
};

function* problemsOf(api: Resource, settings: MapValue, place: string): Generator<Problem> {
  if (!scalarsIn(settings, "CachingEnabled").texts.some((text) => text.toLowerCase() === "true")) return;
  const at = settings.entries.get("CachingEnabled")?.key ?? settings.at;
  for (const fact of factsIn(settings, "CacheDataEncrypted", at)) {
    if (fact.is === "unknown") continue;
    if (fact.is === "set" && (fact.value.is !== "scalar" || String(fact.value.value).toLowerCase() === "true"))
      continue;
    const property = nativePath(api, `${place}.CacheDataEncrypted`);
    yield {
      message: `${api.id} keeps responses in a cache that is not encrypted: ${property} is ${fact.is === "set" ? "false" : "not set, which means false"}`,
      at: fact.at,
      fixes: [
        {
          title: `Set ${property} to true`,
          safety: "safe",
          edits: [
            fact.is === "set"
              ? { edit: "set", target: fact.value, to: true }
              : { edit: "put", on: settings, path: ["CacheDataEncrypted"], to: true },
          ],
        },
      ],
    };
  }
}

/** Caches of API stages that are not encrypted; AWS's default. */
export const apigatewayCacheEncryption = resourceRule({
  id: "apigateway/cache-encryption",
  title: "API cache is not encrypted",
  severity: "medium",
  preset: "recommended",
  aliases: [
    "CKV_AWS_308",
    "api_gateway_cache_encrypted_disabled",
    "api_gateway_method_settings_cache_not_encrypted",
    "W87",
    "APIGWCacheEnabledAndEncrypted",
    "APIGateway.5",
  ],
  controls: { fsbp: ["APIGateway.5"] },
  practices: ["scale/10"],
  why: "The cache holds what the API answered, personal data included, in clear text on its disk.",
  check: "aws apigateway get-stage --region <region> --rest-api-id <id> --stage-name <stage> --query methodSettings",
  remedy: {
    cli: "aws apigateway update-stage --region <region> --rest-api-id <id> --stage-name <stage> --patch-operations 'op=replace,path=/*/*/caching/dataEncrypted,value=true'",
    console: "API Gateway > APIs > the API > Stages > the stage > Edit > Cache settings > Encrypt cache data.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html#apigateway-5"],
  types: Object.keys(places),
  *judge(api) {
    for (const place of places[api.type] ?? []) {
      for (const fact of facts(api, place))
        if (fact.is === "set" && fact.value.is === "map") yield* problemsOf(api, fact.value, place);
    }
  },
});
