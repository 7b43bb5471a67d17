import { factsIn, resourceRule } from "../../model/index.ts";
import type { Edit, Fix, Problem, ScalarValue } from "../../model/index.ts";
import { looksIssued } from "../../secrets/looks-issued.ts";

/** The variables that AWS's SDKs read credentials from, and what each holds. */
const variables = {
  AWS_ACCESS_KEY_ID: "id",
  AWS_SECRET_ACCESS_KEY: "secret",
  AWS_SESSION_TOKEN: "token",
  AWS_SECURITY_TOKEN: "token",
} as const;

/** A variable with a literal that AWS may have issued. */
interface Passed {
  readonly name: string;
  readonly value: ScalarValue;
}

function fixesOf(passed: readonly Passed[]): readonly Fix[] {
  const edits = passed.flatMap(({ name, value }): readonly Edit[] =>
    value.at.in === "file" ? [{ edit: "text", at: value.at, text: withoutDefault(name, value) }] : [],
  );
  const names = passed.map(({ name }) => `\${${name}}`).join(", ");
  return [{ title: `Take ${names} from the environment`, safety: "review", edits }];
}

/** In `${NAME:-literal}` the literal goes, elsewhere the variable comes into its place. */
function withoutDefault(name: string, { node, value }: ScalarValue): string {
  const whole = node?.kind === "scalar" ? String(node.value) : "";
  return whole.endsWith(`-${String(value)}}`) ? "" : `\${${name}}`;
}

/** AWS keys among a container's variables or build arguments. Stand-ins such as LocalStack's `test` are no keys. */
export const composeAwsCredentials = resourceRule({
  id: "compose/aws-credentials",
  title: "Compose file passes AWS keys to a container",
  severity: "critical",
  preset: "recommended",
  aliases: ["CKV_SECRET_2"],
  practices: ["tips/10", "accounts/roles"],
  why: "The file is in the repository, and so are the keys; whoever may look into the container or its image sees them too.",
  check: "aws iam get-access-key-last-used --access-key-id <key-id>",
  remedy: {
    cli: "aws iam update-access-key --access-key-id <key-id> --status Inactive --user-name <user>",
    console:
      "IAM > Users > the user > Security credentials > Access keys > Actions > Deactivate. Then take the values from the environment, or use a profile.",
  },
  references: [
    "https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/securing_access-keys.html",
  ],
  yieldsTo: [
    "secrets/access-key-pair",
    "secrets/temporary-credentials",
    "secrets/secret-access-key",
    "secrets/session-token",
    "secrets/access-key-id",
  ],
  types: ["Compose::Service"],
  *judge(service): Generator<Problem> {
    for (const holder of ["Environment", "BuildArgs"] as const) {
      const map = service.properties.entries.get(holder)?.value;
      if (map?.is !== "map") continue;
      const passed = Object.entries(variables).flatMap(([name, role]): readonly Passed[] => {
        const [fact] = map.entries.has(name) ? factsIn(map, name, map.at) : [];
        if (fact?.is !== "set" || fact.value.is !== "scalar") return [];
        return looksIssued(String(fact.value.value), role) ? [{ name, value: fact.value }] : [];
      });
      const [first, ...others] = passed;
      if (first === undefined) continue;
      yield {
        message: `${service.id} ${holder === "Environment" ? "gets" : "is built with"} a literal ${passed.map(({ name }) => name).join(", ")}`,
        at: first.value.at,
        related: others.map(({ name, value }) => ({ message: `${name} is a literal too`, at: value.at })),
        fixes: fixesOf(passed),
      };
    }
  },
});
