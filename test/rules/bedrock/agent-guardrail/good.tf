resource "aws_bedrockagent_agent" "good" {
  agent_name                  = "help"
  customer_encryption_key_arn = aws_kms_key.agent.arn

  guardrail_configuration = [{
    guardrail_identifier = aws_bedrock_guardrail.main.guardrail_id
    guardrail_version    = "1"
  }]
}

resource "aws_bedrockagent_agent" "unknown" {
  agent_name                  = "help"
  customer_encryption_key_arn = var.setting

  guardrail_configuration {
    guardrail_identifier = var.setting
    guardrail_version    = "1"
  }
}

variable "setting" {}
