import { roleShape } from "../../data/serverless-map.ts";
import type { Resource } from "../../model/resource.ts";
import type { MapValue, Property } from "../../model/value.ts";
import { functionsOf } from "./functions.ts";
import { functionRoleId } from "./logical-ids.ts";
import { made as resource, mapAt } from "./make.ts";
import type { Service } from "./service.ts";
import { propertyAt, shaped, withEntries } from "./shaped.ts";

/** The roles that the Framework makes: one for all functions, and by a plugin one of a function's own. */
export function rolesOf(service: Service): readonly Resource[] {
  const { provider } = service;
  const shared = roleOf("IamRoleLambdaExecution", provider, [
    "iam.role.statements",
    "iamRoleStatements",
    "iam.role.managedPolicies",
    "iamManagedPolicies",
  ]);
  const own = functionsOf(service).flatMap(({ name, map }) =>
    roleOf(functionRoleId(name), map, ["iam.role.statements", "iamRoleStatements"]),
  );
  return [...shared, ...own];
}

/** What a role that the Framework makes is called as it is written. */
const written = "Serverless::Role";

/** The role of the first of some keys that is written; what else is said of it stands beside the statements. */
function roleOf(id: string, holder: MapValue, keys: readonly string[]): readonly Resource[] {
  const [first] = keys.flatMap((key) => propertyAt(holder, key) ?? []);
  if (first === undefined) return [];
  const statements = ["iam.role.statements", "iamRoleStatements"].flatMap((key) => propertyAt(holder, key) ?? []);
  const role = propertyAt(holder, "iam.role")?.value;
  const properties = role?.is === "map" ? shaped(role, roleShape) : mapAt(first.key, {});
  const { entries } = properties;
  const made = withEntries(properties, {
    Policies: policiesOf(statements),
    ManagedPolicyArns: entries.get("ManagedPolicyArns") ?? propertyAt(holder, "iamManagedPolicies"),
    PermissionsBoundary: entries.get("PermissionsBoundary") ?? propertyAt(holder, "rolePermissionsBoundary"),
  });
  return [{ ...resource("AWS::IAM::Role", id, statements[0] ?? first, made), writtenAs: written }];
}

/** Each list of statements as an inline policy. */
function policiesOf(statements: readonly Property[]): Property | undefined {
  const [first] = statements;
  if (first === undefined) return undefined;
  const items = statements.map((property) =>
    property.value.is === "list"
      ? mapAt(property.key, {
          PolicyDocument: { key: property.key, value: mapAt(property.key, { Statement: property }) },
        })
      : property.value,
  );
  return { key: first.key, value: { is: "list", items, at: first.key } };
}
