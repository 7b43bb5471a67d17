import {
  literalsOf,
  parameterAdded,
  parametersOf,
  resourceRule,
  throughDefault,
  throughText,
} from "../../model/index.ts";
import type { Edit, Problem, Resource, ScalarValue } from "../../model/index.ts";

const parameter = "require_ssl";

/** Groups of this family let plain connections in unless told otherwise; `redshift-2.0` requires TLS. */
function isLenient({ properties }: Resource): boolean {
  const family = properties.entries.get("ParameterGroupFamily")?.value;
  return family?.is === "scalar" && family.value === "redshift-1.0";
}

function problemOf(group: Resource, written: ScalarValue | undefined): Problem {
  const edit: Edit | undefined =
    written === undefined
      ? parameterAdded(group, parameter, "true", "list")
      : { edit: "set", target: written, to: "true" };
  const fact = written === undefined ? "not set, which means false" : `${written.value}${throughText(written)}`;
  return {
    message: `${group.id} lets clients connect without TLS: ${parameter} is ${fact}`,
    at: written?.at ?? group.name,
    ...(written === undefined ? {} : throughDefault(written, "medium")),
    ...(edit === undefined
      ? {}
      : { fixes: [{ title: `Set ${parameter} to true`, safety: "review" as const, edits: [edit] }] }),
  };
}

/** Redshift parameter groups that let clients connect without TLS; the default of the family `redshift-1.0`. */
export const redshiftRequireSsl = resourceRule({
  id: "redshift/require-ssl",
  title: "Redshift accepts connections without TLS",
  severity: "medium",
  preset: "recommended",
  aliases: ["CKV_AWS_105", "RedshiftRequireTlsSSL", "Redshift.2"],
  controls: { fsbp: ["Redshift.2"] },
  practices: ["scale/12"],
  why: "A client that is not told to use TLS sends password and rows as they are, and nobody notices: the connection works.",
  check:
    "aws redshift describe-cluster-parameters --region <region> --parameter-group-name <id> --query 'Parameters[?ParameterName==`require_ssl`].ParameterValue'",
  remedy: {
    cli: "aws redshift modify-cluster-parameter-group --region <region> --parameter-group-name <id> --parameters ParameterName=require_ssl,ParameterValue=true",
    console: "Redshift > Configurations > Workload management > the parameter group > Parameters > require_ssl: true.",
  },
  references: ["https://docs.aws.amazon.com/redshift/latest/mgmt/connecting-ssl-support.html"],
  types: ["AWS::Redshift::ClusterParameterGroup"],
  *judge(group) {
    const { known, complete } = parametersOf(group);
    const value = known.get(parameter);
    if (value === undefined) {
      if (complete && isLenient(group)) yield problemOf(group, undefined);
      return;
    }
    const written = literalsOf(value).find((literal) => /^(false|0)$/i.test(String(literal.value)));
    if (written !== undefined) yield problemOf(group, written);
  },
});
