import { facts, factsIn, nativePath, PlainReference, resourceRule, scalarsIn } from "../../model/index.ts";
import type { Fix, MapValue, Plain, PlainMap, Problem, Resource, Scope, UnsetFact } from "../../model/index.ts";

const settings = "MethodSettings";

/** Settings for all methods of a stage; Terraform writes them as a resource that names API and stage. */
function forAll(stage: Resource, { resources }: Scope): readonly PlainMap[] | undefined {
  const { shape } = stage.properties;
  // The Serverless Framework has no word for them.
  if (shape !== undefined && shape.keys[settings] === undefined) return undefined;
  if (stage.source !== "terraform") return [{ HttpMethod: "*", ResourcePath: "/*", LoggingLevel: "ERROR" }];
  const api = stage.properties.entries.get("RestApiId")?.value;
  const target = api?.is === "unknown" ? resources.find(({ id }) => id === api.refersTo) : undefined;
  const id: Plain | undefined =
    api?.is === "scalar" ? String(api.value) : target === undefined ? undefined : new PlainReference(target);
  return id === undefined ? undefined : [{ RestApiId: id, MethodPath: "*/*", LoggingLevel: "ERROR" }];
}

function added(stage: Resource, scope: Scope, { on, missing, instead }: UnsetFact): readonly Fix[] {
  const to = forAll(stage, scope);
  if (to === undefined) return [];
  return [
    {
      title: "Log the errors of all methods",
      safety: "review",
      edits: [
        instead === undefined ? { edit: "put", on, path: missing, to } : { edit: "set", target: instead.target, to },
      ],
    },
  ];
}

/** The first settings that switch it off, or say nothing, where no others switch it on. */
function* withoutLog(stage: Resource, items: readonly MapValue[]): Generator<Problem> {
  const levels = items.map((item) => scalarsIn(item, "LoggingLevel"));
  if (levels.some(({ texts, complete }) => !complete || texts.some((text) => text.toUpperCase() !== "OFF"))) return;
  const [first] = items;
  if (first === undefined || items.some(({ opaque }) => opaque !== undefined)) return;
  const property = nativePath(stage, `${settings}[*].LoggingLevel`);
  const [fact] = factsIn(first, "LoggingLevel", first.at);
  if (fact === undefined || fact.is === "unknown") return;
  // A stage that stands elsewhere may have more settings than these.
  if (fact.is === "unset" && stage.properties.opaque !== undefined) return;
  yield {
    message: `${stage.id} logs no execution: ${property} is ${fact.is === "set" ? "OFF" : "not set"}`,
    at: fact.at,
    fixes: [
      {
        title: `Set ${property} to ERROR`,
        safety: "review",
        edits: [
          fact.is === "set"
            ? { edit: "set", target: fact.value, to: "ERROR" }
            : { edit: "put", on: first, path: ["LoggingLevel"], to: "ERROR" },
        ],
      },
    ],
  };
}

function* withBodies(stage: Resource): Generator<Problem> {
  const property = nativePath(stage, `${settings}[*].DataTraceEnabled`);
  for (const fact of facts(stage, `${settings}[*].DataTraceEnabled`)) {
    if (fact.is !== "set" || fact.value.is !== "scalar" || String(fact.value.value).toLowerCase() !== "true") continue;
    yield {
      message: `${stage.id} writes whole requests and answers into its log: ${property} is true`,
      at: fact.at,
      fixes: [
        { title: `Set ${property} to false`, safety: "safe", edits: [{ edit: "set", target: fact.value, to: false }] },
      ],
    };
  }
}

/** Stages of REST APIs that log no execution, AWS's default, or log what callers send in full. */
export const apigatewayExecutionLogging = resourceRule({
  id: "apigateway/execution-logging",
  title: "API stage logs no execution, or too much",
  severity: "low",
  preset: "strict",
  aliases: ["CKV2_AWS_4", "CKV_AWS_276", "cloudwatch_logging_disabled", "APIGWExecutionLoggingEnabled", "APIGateway.1"],
  controls: { fsbp: ["APIGateway.1"] },
  practices: ["tips/5"],
  why: "Without execution logs nobody can tell why a request failed; with full data traces the log holds tokens, passwords and personal data.",
  check: "aws apigateway get-stage --region <region> --rest-api-id <id> --stage-name <stage> --query methodSettings",
  remedy: {
    cli: "aws apigateway update-stage --region <region> --rest-api-id <id> --stage-name <stage> --patch-operations 'op=replace,path=/*/*/logging/loglevel,value=ERROR' 'op=replace,path=/*/*/logging/dataTrace,value=false'",
    console:
      "API Gateway > APIs > the API > Stages > the stage > Logs and tracing > Edit > CloudWatch logs: errors only.",
  },
  references: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html#apigateway-1",
  ],
  types: ["AWS::ApiGateway::Stage"],
  *judge(stage, scope) {
    for (const fact of facts(stage, settings)) {
      const when = fact.when === undefined ? "" : ` when ${fact.when}`;
      if (fact.is === "unset")
        yield {
          message: `${stage.id} logs no execution: ${nativePath(stage, settings)} is not set${when}`,
          at: fact.at,
          fixes: added(stage, scope, fact),
        };
      if (fact.is !== "set" || fact.value.is !== "list") continue;
      const items = fact.value.items.flatMap((item) => (item.is === "map" ? [item] : []));
      if (items.length === fact.value.items.length) yield* withoutLog(stage, items);
    }
    yield* withBodies(stage);
  },
});
