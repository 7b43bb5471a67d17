import { facts, nativePath, resourceRule } from "../../model/index.ts";
import type { Problem, Resource } from "../../model/index.ts";

const wanted = ["EC2", "ECR", "LAMBDA"];

/** Several enablers may share the types among them, so what one leaves out may be another one's. */
function* enabler(resource: Resource, resources: readonly Resource[]): Generator<Problem> {
  const [own] = facts(resource, "ResourceTypes");
  if (own?.is !== "set" || own.value.is !== "list") return;
  const all = resources
    .filter(({ type }) => type === "Account::Inspector")
    .flatMap((each) => [...facts(each, "ResourceTypes[*]")]);
  if (all.some(({ is }) => is === "unknown")) return;
  const known = new Set(
    all.flatMap((fact) => (fact.is === "set" && fact.value.is === "scalar" ? [String(fact.value.value)] : [])),
  );
  const missing = wanted.filter((type) => !known.has(type));
  const list = own.value;
  if (missing.length === 0) return;
  yield {
    message: `${resource.id} leaves out ${missing.join(" and ")}`,
    at: own.at,
    fixes: [
      {
        title: `Add ${missing.join(" and ")}`,
        safety: "review",
        edits: missing.map((to) => ({ edit: "append" as const, on: list, to })),
      },
    ],
  };
}

function* organization(resource: Resource): Generator<Problem> {
  for (const key of ["Ec2", "Ecr", "Lambda"]) {
    for (const fact of facts(resource, key)) {
      if (fact.is !== "set" || fact.value.is !== "scalar" || String(fact.value.value) !== "false") continue;
      const property = nativePath(resource, key);
      yield {
        message: `${resource.id} leaves new accounts of the organization without it: ${property} is false`,
        at: fact.at,
        fixes: [
          {
            title: `Set ${property} to true`,
            safety: "review",
            edits: [{ edit: "set", target: fact.value, to: true }],
          },
        ],
      };
    }
  }
}

/** Inspector where it is switched on for some kinds of resources only; CloudFormation cannot switch it on. */
export const inspectorNotEnabled = resourceRule({
  id: "inspector/not-enabled",
  title: "Inspector leaves resource types out",
  severity: "info",
  preset: "strict",
  aliases: ["Inspector.1", "Inspector.2", "Inspector.3", "Inspector.4", "inspector2_is_enabled"],
  controls: { fsbp: ["Inspector.1", "Inspector.2", "Inspector.3", "Inspector.4"] },
  practices: ["scale/9"],
  why: "Known faults in the packages of these machines, images or functions are found by nobody, or by somebody else.",
  check: "aws inspector2 batch-get-account-status --region <region>",
  remedy: {
    cli: "aws inspector2 enable --region <region> --resource-types EC2 ECR LAMBDA",
    console: "Inspector > Account management > the account > Activate.",
  },
  references: [
    "https://docs.aws.amazon.com/inspector/latest/user/scanning-resources.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/inspector-controls.html",
  ],
  types: ["Account::Inspector", "Account::InspectorOrganization"],
  *judge(resource, { resources }) {
    if (resource.type === "Account::Inspector") yield* enabler(resource, resources);
    else yield* organization(resource);
  },
});
