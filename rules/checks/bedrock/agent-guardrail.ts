import { settingRule } from "../../model/index.ts";

const types = ["AWS::Bedrock::Agent"];

/** Agents without a guardrail, or without a key of the account; AWS's default. */
export const bedrockAgentGuardrail = settingRule({
  id: "bedrock/agent-guardrail",
  title: "Bedrock agent has no guardrail or no key of yours",
  severity: "info",
  preset: "all",
  aliases: ["CKV_AWS_373", "CKV_AWS_383", "bedrock_agent_guardrail_enabled"],
  practices: ["scale/11"],
  why: "A guardrail stops prompts that talk an agent into things it should not do; a key of yours says who may read its sessions.",
  check:
    "aws bedrock-agent get-agent --region <region> --agent-id <id> --query 'agent.[guardrailConfiguration,customerEncryptionKeyArn]'",
  remedy: {
    cli: "# Name all other settings of the agent too.\naws bedrock-agent update-agent --region <region> --agent-id <id> --agent-name <name> --agent-resource-role-arn <role> --foundation-model <model> --guardrail-configuration guardrailIdentifier=<guardrail>,guardrailVersion=<version>",
    console: "Bedrock > Agents > the agent > Edit in Agent builder > Guardrail details; KMS key.",
  },
  references: [
    "https://docs.aws.amazon.com/bedrock/latest/userguide/agents-guardrail.html",
    "https://docs.aws.amazon.com/bedrock/latest/userguide/encryption-agents.html",
  ],
  says: "has no guardrail or no key of yours",
  settings: [
    { types, property: "GuardrailConfiguration", must: { beSet: true } },
    { types, property: "CustomerEncryptionKeyArn", must: { beSet: true } },
  ],
});
