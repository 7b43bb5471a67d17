resource "aws_sfn_state_machine" "unset" {
  name     = "order"
  role_arn = var.role
}

resource "aws_sfn_state_machine" "off" {
  name = "order"

  logging_configuration {
    level           = "OFF"
    log_destination = var.group
  }
}

variable "role" {}
variable "group" {}
