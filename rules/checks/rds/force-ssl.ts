import {
  attachmentsOf,
  literalsOf,
  parameterAdded,
  parametersOf,
  resourceRule,
  throughDefault,
  throughText,
} from "../../model/index.ts";
import type { Edit, Fix, Origin, Problem, Resource, ScalarValue, Scope } from "../../model/index.ts";
import { isOffByDefault, tlsParameters } from "./shared/tls-parameters.ts";
import type { TlsParameter } from "./shared/tls-parameters.ts";

const groups = {
  "AWS::RDS::DBParameterGroup": { users: "AWS::RDS::DBInstance", name: "DBParameterGroupName" },
  "AWS::RDS::DBClusterParameterGroup": { users: "AWS::RDS::DBCluster", name: "DBClusterParameterGroupName" },
} as const;

/** A group's parameter that lets plain connections in: written so, or left to a default that does. */
interface Fault {
  readonly parameter: TlsParameter;
  readonly written?: ScalarValue;
}

function* faultsOf(group: Resource): Generator<Fault> {
  const { known, complete } = parametersOf(group);
  const family = group.properties.entries.get("Family")?.value;
  for (const parameter of tlsParameters) {
    const value = known.get(parameter.name);
    if (value === undefined) {
      if (complete && family?.is === "scalar" && isLeftOff(group, parameter, String(family.value))) yield { parameter };
      continue;
    }
    const written = literalsOf(value).find((literal) => parameter.isOff(String(literal.value)));
    if (written !== undefined) yield { parameter, written };
  }
}

/** Aurora takes the parameter from the cluster's group: the one of an instance need not have it. */
function isLeftOff({ type }: Resource, parameter: TlsParameter, family: string): boolean {
  return !(type === "AWS::RDS::DBParameterGroup" && family.startsWith("aurora")) && isOffByDefault(parameter, family);
}

function fixOf(group: Resource, { parameter, written }: Fault): Fix | undefined {
  const edit: Edit | undefined =
    written === undefined
      ? parameterAdded(group, parameter.name, parameter.on, group.source === "terraform" ? "list" : "map")
      : { edit: "set", target: written, to: parameter.on };
  return edit && { title: `Set ${parameter.name} to ${parameter.on}`, safety: "review", edits: [edit] };
}

function usersOf(group: Resource, scope: Scope): readonly Resource[] {
  const { users, name } = groups[group.type as keyof typeof groups];
  return attachmentsOf(scope, group, users, name, name).resources;
}

function problemOf(group: Resource, fault: Fault, user: Resource | undefined): Problem {
  const { parameter, written } = fault;
  const fact = written === undefined ? "is not set" : `is ${written.value}${throughText(written)}`;
  const at: Origin = written?.at ?? group.name;
  const fix = fixOf(group, fault);
  const through: Pick<Problem, "severity" | "related"> =
    written === undefined ? { severity: "low" as const } : throughDefault(written, "medium");
  const common = { at, ...through, ...(fix === undefined ? {} : { fixes: [fix] }) };
  if (user === undefined)
    return { ...common, message: `${group.id} lets clients connect without TLS: ${parameter.name} ${fact}` };
  return {
    ...common,
    message: `${user.id} accepts connections without TLS: ${parameter.name} ${fact} in its parameter group ${group.id}`,
    resource: user,
    related: [{ message: `${user.id} uses this parameter group`, at: user.name }, ...(through.related ?? [])],
  };
}

/** Parameter groups that switch required TLS off, or that leave a database with a default that does not require it. */
export const rdsForceSsl = resourceRule({
  id: "rds/force-ssl",
  title: "Parameter group lets clients connect without TLS",
  severity: "medium",
  preset: "recommended",
  aliases: ["CKV2_AWS_69", "RDS.41", "RDS.44"],
  controls: { fsbp: ["RDS.41", "RDS.44"] },
  practices: ["scale/12"],
  why: "A client that is not told to use TLS sends password and rows as they are, and nobody notices: the connection works.",
  check:
    "aws rds describe-db-parameters --region <region> --db-parameter-group-name <id> --query 'Parameters[?contains([`rds.force_ssl`,`require_secure_transport`,`db2comm`], ParameterName)].[ParameterName,ParameterValue]'",
  remedy: {
    cli: "aws rds modify-db-parameter-group --region <region> --db-parameter-group-name <id> --parameters ParameterName=rds.force_ssl,ParameterValue=1,ApplyMethod=pending-reboot",
    console: "RDS > Parameter groups > the group > Edit > rds.force_ssl or require_secure_transport: 1.",
  },
  references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.Requiring.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mysql-ssl-connections.require-ssl.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mariadb-ssl-connections.require-ssl.html",
  ],
  types: Object.keys(groups),
  *judge(group, scope) {
    for (const fault of faultsOf(group)) {
      const [user] = usersOf(group, scope);
      // What a default does matters where a database has it.
      if (user !== undefined || fault.written !== undefined) yield problemOf(group, fault, user);
    }
  },
});
