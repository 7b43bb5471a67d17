resource "aws_instance" "database" {
  disable_api_termination = true
}

resource "aws_instance" "unknown" {
  disable_api_termination = var.protected
}

variable "protected" {}
