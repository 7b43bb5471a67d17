resource "aws_sfn_state_machine" "unset" {
  name     = "order"
  role_arn = var.role
}

resource "aws_sfn_state_machine" "off" {
  name = "order"

  tracing_configuration {
    enabled = false
  }
}

variable "role" {}
