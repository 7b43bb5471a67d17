import { everyone, refusesOthers, restrictsCallers } from "../../../iam/callers.ts";
import { mayBe } from "../../../model/index.ts";
import type { Policy, Resource, Scope, Value } from "../../../model/index.ts";

/** The resource of one of some types that a property names by reference. */
export function named(scope: Scope, value: Value | undefined, ...types: readonly string[]): Resource | undefined {
  const id = value?.is === "unknown" ? value.refersTo : value?.is === "scalar" ? String(value.value) : undefined;
  return id === undefined ? undefined : scope.resources.find((each) => each.id === id && types.includes(each.type));
}

/** An API that is reached from inside a network only; one that nobody knows counts as such. */
export function isPrivate(api: Resource): boolean {
  const path = "EndpointConfiguration";
  return [`${path}.Types[*]`, `${path}.Type`, path].some((each) => mayBe(api, each, "private"));
}

/** Whether something in front of the methods of a REST API says who may call: a private endpoint, a resource policy. */
export function isSheltered(api: Resource, scope: Scope): boolean {
  if (api.properties.opaque !== undefined || isPrivate(api)) return true;
  const carriers = new Set([
    api.id,
    ...scope.resources
      .filter((each) => each.type === "AWS::ApiGateway::RestApiPolicy")
      .filter((each) =>
        named({ ...scope, resources: [api] }, each.properties.entries.get("RestApiId")?.value, api.type),
      )
      .map(({ id }) => id),
  ]);
  const policies = scope.policies.filter(
    ({ service, resource }) => service === "execute-api" && resource !== undefined && carriers.has(resource.id),
  );
  // A policy that could not be read may well say it.
  if (policies.length === 0) return carriers.size > 1 || api.properties.entries.has("Policy");
  return !policies.some(isOpen);
}

function isOpen(policy: Policy): boolean {
  return policy.statements.some(
    (statement) =>
      statement.effect === "Allow" &&
      everyone(statement.principals).length > 0 &&
      !restrictsCallers(statement) &&
      !refusesOthers(policy, statement),
  );
}
