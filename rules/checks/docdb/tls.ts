import { literalsOf, parametersOf, resourceRule, throughDefault, throughText } from "../../model/index.ts";

/** DocumentDB parameter groups that switch TLS off; AWS's default is on. */
export const docdbTls = resourceRule({
  id: "docdb/tls",
  title: "DocumentDB accepts plain connections",
  severity: "medium",
  preset: "recommended",
  aliases: ["CKV_AWS_90", "DocumentDB.6"],
  controls: { fsbp: ["DocumentDB.6"] },
  practices: ["scale/12"],
  why: "Passwords and documents go over the network as they are, readable to whoever gets a packet.",
  check:
    "aws docdb describe-db-cluster-parameters --region <region> --db-cluster-parameter-group-name <id> --query 'Parameters[?ParameterName==`tls`].ParameterValue'",
  remedy: {
    cli: "aws docdb modify-db-cluster-parameter-group --region <region> --db-cluster-parameter-group-name <id> --parameters ParameterName=tls,ParameterValue=enabled,ApplyMethod=pending-reboot",
    console: "DocumentDB > Parameter groups > the group > tls > Edit > enabled; then reboot the instances.",
  },
  references: ["https://docs.aws.amazon.com/documentdb/latest/developerguide/security.encryption.ssl.html"],
  types: ["AWS::DocDB::DBClusterParameterGroup"],
  *judge(group) {
    const value = parametersOf(group).known.get("tls");
    for (const literal of value === undefined ? [] : literalsOf(value)) {
      if (String(literal.value).toLowerCase() !== "disabled") continue;
      yield {
        message: `${group.id} lets clients connect without TLS: tls is ${literal.value}${throughText(literal)}`,
        at: literal.at,
        ...throughDefault(literal, "medium"),
        fixes: [
          {
            title: "Set tls to enabled",
            safety: "review",
            edits: [{ edit: "set", target: literal, to: "enabled" }],
          },
        ],
      };
    }
  },
});
