resource "aws_sfn_state_machine" "unknown" {
  name = "order"

  logging_configuration {
    level = var.level
  }
}

variable "level" {}
