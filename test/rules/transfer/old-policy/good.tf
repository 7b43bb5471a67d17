resource "aws_transfer_server" "unknown" {
  security_policy_name = var.policy
}

variable "policy" {}
