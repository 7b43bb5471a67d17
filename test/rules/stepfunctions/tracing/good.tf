resource "aws_sfn_state_machine" "unknown" {
  name = "order"

  tracing_configuration {
    enabled = var.flag
  }
}

variable "flag" {}
