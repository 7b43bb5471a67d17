import { cdkTypes } from "../data/cdk-map/index.ts";
import { terraformTypes } from "../data/terraform-map/index.ts";
import type { Rule } from "../model/rule.ts";

/** A kind of source that a rule judges. */
export type WorksOn =
  | "cloudformation"
  | "sam"
  | "serverless"
  | "compose"
  | "terraform"
  | "cdk"
  | "policy"
  | "text"
  | "account";

/** Where a rule works, worked out from what the adapters can make of each source, never claimed. */
export function worksOn(rule: Rule): readonly WorksOn[] {
  const live: readonly WorksOn[] = rule.live === undefined ? [] : ["account"];
  switch (rule.subject) {
    case "text":
      return ["text", ...live];
    case "policy":
      if (rule.carriers !== undefined) return [...new Set(rule.carriers.flatMap(writtenIn)), ...codedIn(rule.carriers)];
      return ["cloudformation", "sam", "serverless", "terraform", "cdk", "policy", ...live];
    case "resource": {
      if (rule.live?.only === true) return live;
      if (rule.everyType === true) return ["cloudformation", "sam", "serverless", "terraform", "cdk", ...live];
      const written = [...new Set(rule.types.flatMap(writtenIn))];
      const mapped: readonly WorksOn[] = rule.types.some((type) => terraformTypes.has(type)) ? ["terraform"] : [];
      const languages = rule.writtenIn;
      const inFiles = [...written, ...mapped, ...codedIn(rule.types)];
      return [...inFiles.filter((source) => languages?.some((each) => each === source) ?? true), ...live];
    }
  }
}

/** The templates that a type can stand in: the Serverless Framework's hold CloudFormation. */
function writtenIn(type: string): readonly WorksOn[] {
  switch (type.split("::")[0]) {
    case "Account":
    case "Terraform":
      return [];
    case "Serverless":
      return ["serverless"];
    case "Compose":
      return ["compose"];
    case "Cdk":
      return ["cdk"];
    default:
      return ["cloudformation", "sam", "serverless"];
  }
}

/** The constructs of the tables reach these types. */
function codedIn(types: readonly string[]): readonly WorksOn[] {
  return types.some((type) => cdkTypes.has(type)) ? ["cdk"] : [];
}
