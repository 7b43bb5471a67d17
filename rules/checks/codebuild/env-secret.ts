import { factsIn, nativePath, resourceRule } from "../../model/index.ts";
import type { Edit, Fix, MapValue, ScalarValue } from "../../model/index.ts";
import { literalProblem } from "../../secrets/literal-problem.ts";
import { variableSecret } from "../../secrets/variable-secrets.ts";

function textOf(item: MapValue, key: string): string | undefined {
  const value = item.entries.get(key)?.value;
  return value?.is === "scalar" ? String(value.value) : undefined;
}

/** CodeBuild reads the secret by itself when the build starts. */
function fromSecretsManager(item: MapValue, value: ScalarValue, id: string, name: string): Fix {
  const type = item.entries.get("Type")?.value;
  const typed: Edit =
    type === undefined
      ? { edit: "put", on: item, path: ["Type"], to: "SECRETS_MANAGER" }
      : { edit: "set", target: type, to: "SECRETS_MANAGER" };
  return {
    title: `Take ${name} from the secret ${id} of Secrets Manager`,
    safety: "review",
    edits: [{ edit: "set", target: value, to: `${id}:${name}` }, typed],
  };
}

function withoutVariable(item: MapValue, name: string): Fix {
  return {
    title: `Remove ${name}: the project's role gives its keys`,
    safety: "review",
    edits: [{ edit: "remove", target: item }],
  };
}

/** Variables of plain text that are secrets by their form, or by their name and a fitting value. */
export const codebuildEnvSecret = resourceRule({
  id: "codebuild/env-secret",
  title: "Build environment holds a credential",
  severity: "critical",
  preset: "recommended",
  credential: "used",
  aliases: ["CKV_AWS_45", "CodeBuildProjectEnvVarAwsCred", "CodeBuild.2", "codebuild_project_no_secrets_in_variables"],
  controls: { fsbp: ["CodeBuild.2"] },
  practices: ["tips/10", "accounts/roles"],
  why: "Variables of plain text stand in the template, in the console, and in the logs of whatever prints its environment.",
  check:
    "aws codebuild batch-get-projects --region <region> --names <id> --query 'projects[].environment.environmentVariables'",
  remedy: {
    console:
      "CodeBuild > Build projects > the project > Edit > Environment > Environment variables: type Secrets Manager or Parameter. Change the secret: it stays in the history.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/codebuild-controls.html#codebuild-2",
    "https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-env-vars.html",
  ],
  types: ["AWS::CodeBuild::Project"],
  *judge(resource, scope) {
    const path = "Environment.EnvironmentVariables";
    for (const fact of factsIn(resource.properties, `${path}[*]`, resource.name)) {
      if (fact.is !== "set" || fact.value.is !== "map") continue;
      const item = fact.value;
      const [name, type] = [textOf(item, "Name"), textOf(item, "Type")];
      if (name === undefined || (item.entries.has("Type") && type !== "PLAINTEXT")) continue;
      for (const written of factsIn(item, "Value", resource.name)) {
        if (written.is !== "set" || written.value.is !== "scalar") continue;
        const { value } = written;
        const found = variableSecret(name, String(value.value), scope.now);
        if (found === undefined) continue;
        const severity = found.example === true ? "low" : "critical";
        const problem = literalProblem({
          resource,
          scope,
          value,
          severity,
          key: name.toLowerCase(),
          message: `${resource.id} has ${found.what} in its build variable ${name} (${nativePath(resource, path)})`,
          only: true,
          fixes: [
            found.aws
              ? withoutVariable(item, name)
              : fromSecretsManager(item, value, resource.id.split(".").at(-1) ?? resource.id, name),
          ],
        });
        if (problem !== undefined) yield { severity, ...problem };
      }
    }
  },
});
