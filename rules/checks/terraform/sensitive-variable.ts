import { entryOf, resourceRule } from "../../model/index.ts";
import type { Edit, Resource, Scope } from "../../model/index.ts";
import { declaredName, isHidden, isSecretByName } from "../../secrets/declared-secrets.ts";
import { namesIn } from "../../secrets/references-in.ts";

/** The outputs that show a variable and do not say so: Terraform refuses them once it is sensitive. */
function shownBy({ sections }: Scope, variable: Resource): readonly Resource[] {
  const name = `var.${declaredName(variable)}`;
  const prefix = variable.id.slice(0, -name.length);
  return sections.filter(({ type, id, properties, ...output }) => {
    if (type !== "Terraform::Output" || id.slice(0, id.lastIndexOf("output.")) !== prefix) return false;
    if (isHidden({ ...output, type, id, properties }) !== false) return false;
    const value = entryOf(properties.node, "value")?.value;
    return namesIn(value).some((text) => text === name || text.startsWith(`${name}.`));
  });
}

function hide({ properties }: Resource): Edit {
  const written = properties.entries.get("Sensitive")?.value;
  return written === undefined
    ? { edit: "put", on: properties, path: ["Sensitive"], to: true }
    : { edit: "set", target: written, to: true };
}

/** Variables that take a secret, by their name, and that Terraform prints in plans and logs. */
export const terraformSensitiveVariable = resourceRule({
  id: "terraform/sensitive-variable",
  title: "Secret variable is not marked sensitive",
  severity: "low",
  preset: "recommended",
  aliases: [],
  practices: ["tips/10"],
  why: "Terraform prints its value in plans, and with them in the logs of CI, for everybody who may read those.",
  check: "terraform plan",
  remedy: { console: "Set sensitive = true on the variable (ephemeral = true keeps it out of the state as well)." },
  references: ["https://developer.hashicorp.com/terraform/language/manage-sensitive-data"],
  types: ["Terraform::Variable"],
  *judge(variable, scope) {
    if (isHidden(variable) !== false || !isSecretByName(variable)) return;
    const written = variable.properties.entries.get("Sensitive")?.value;
    const outputs = shownBy(scope, variable);
    yield {
      message: `${variable.id} takes a secret and is printed: sensitive is ${written === undefined ? "not set" : "false"}`,
      at: written?.at ?? variable.name,
      fixes: [
        {
          title:
            outputs.length === 0 ? "Set sensitive to true" : "Set sensitive to true, here and on the outputs of it",
          safety: outputs.length === 0 ? "safe" : "review",
          edits: [variable, ...outputs].map(hide),
        },
      ],
    };
  },
});
