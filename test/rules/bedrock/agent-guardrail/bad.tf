resource "aws_bedrockagent_agent" "bad" {
  agent_name                  = "help"
  customer_encryption_key_arn = aws_kms_key.agent.arn
}

resource "aws_bedrockagent_agent" "unset" {
  agent_name = var.name
}

variable "name" {}
