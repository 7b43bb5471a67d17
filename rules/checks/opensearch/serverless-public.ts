import { facts, nativePath, resourceRule } from "../../model/index.ts";
import type { Origin, Resource, Value } from "../../model/index.ts";

/** Where a network policy lets the internet in: at the flag, or at the whole text. */
function openAt(value: Value): Origin | undefined {
  switch (value.is) {
    case "list":
      return value.items.map(openAt).find((at) => at !== undefined);
    case "choice":
      return value.branches
        .flatMap((branch) => (branch.value === undefined ? [] : [openAt(branch.value)]))
        .find((at) => at !== undefined);
    case "map": {
      const flag = value.entries.get("AllowFromPublic")?.value;
      return flag?.is === "scalar" && String(flag.value) === "true" ? flag.at : undefined;
    }
    case "scalar":
      return opens(String(value.value)) ? value.at : undefined;
    case "unknown":
      return value.text !== undefined && opens(value.text) ? value.at : undefined;
  }
}

/** CloudFormation takes the policy as text, often with names that only the deployment knows. */
function opens(text: string): boolean {
  return /"AllowFromPublic"\s*:\s*true\b/.test(text);
}

function isNetwork(policy: Resource): boolean {
  return [...facts(policy, "Type")].some(
    (fact) => fact.is === "set" && fact.value.is === "scalar" && fact.value.value === "network",
  );
}

/** Network policies that put OpenSearch Serverless collections on the internet. */
export const opensearchServerlessPublic = resourceRule({
  id: "opensearch/serverless-public",
  title: "Serverless collection is open to the internet",
  severity: "high",
  preset: "recommended",
  aliases: [],
  practices: ["tips/17"],
  why: "Everyone can reach the endpoint of the collection: its data access policy is the only thing in between.",
  check: "aws opensearchserverless get-security-policy --region <region> --type network --name <id>",
  remedy: {
    cli: "aws opensearchserverless update-security-policy --region <region> --type network --name <id> --policy-version <version> --policy file://network-policy.json",
    console: "OpenSearch Service > Serverless > Network policies > the policy > Edit > Private, with a VPC endpoint.",
  },
  references: ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-network.html"],
  types: ["AWS::OpenSearchServerless::SecurityPolicy"],
  *judge(policy) {
    const value = policy.properties.entries.get("Policy")?.value;
    const at = value === undefined || !isNetwork(policy) ? undefined : openAt(value);
    if (at === undefined) return;
    yield {
      message: `${policy.id} lets the internet reach its collections: AllowFromPublic in ${nativePath(policy, "Policy")} is true`,
      at,
    };
  },
});
