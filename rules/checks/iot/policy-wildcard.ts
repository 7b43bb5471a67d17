import { everywhere } from "../../iam/resources.ts";
import { called } from "../../iam/subject.ts";
import { resourceRule } from "../../model/index.ts";

/** Policies of devices with a wildcard as action or as resource. */
export const iotPolicyWildcard = resourceRule({
  id: "iot/policy-wildcard",
  title: "IoT policy lets devices do everything",
  severity: "high",
  preset: "recommended",
  aliases: ["iot_policy_allows_action_as_wildcard", "iot_policy_allows_wildcard_resource", "W38", "W39"],
  practices: ["tips/21"],
  why: "Whoever takes the certificate out of one device can act as every other device, read all topics and send commands to the whole fleet.",
  check: "aws iot get-policy --region <region> --policy-name <id> --query policyDocument --output text",
  remedy: {
    cli: "aws iot create-policy-version --region <region> --policy-name <id> --policy-document file://policy.json --set-as-default",
    console: "IoT Core > Security > Policies > the policy > Edit active version.",
  },
  references: [
    "https://docs.aws.amazon.com/iot-device-defender/latest/devguide/audit-chk-iot-policy-permissive.html",
    "https://docs.aws.amazon.com/iot/latest/developerguide/iot-policies.html",
  ],
  types: ["AWS::IoT::Policy"],
  *judge(resource, { policies }) {
    for (const policy of policies) {
      if (policy.resource?.id !== resource.id || policy.resource.type !== resource.type) continue;
      for (const statement of policy.statements) {
        if (statement.effect !== "Allow" || !statement.conditionsKnown || statement.conditions.length > 0) continue;
        const action = statement.actions?.items.find(({ known, text = "" }) => known && /^(iot:)?\*+$/i.test(text));
        const anywhere = everywhere(statement);
        if (action === undefined && anywhere === undefined) continue;
        yield {
          message: `${called(policy, statement)} lets a device ${action === undefined ? "act" : "do everything"} ${anywhere === undefined ? "with the resources that it names" : anywhere.says}`,
          at: action?.at ?? anywhere?.at ?? statement.at,
          ...(action !== undefined && anywhere !== undefined ? {} : { severity: "medium" as const }),
        };
      }
    }
  },
});
