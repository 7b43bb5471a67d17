resource "aws_lb" "on" {
  enable_deletion_protection = true
}

resource "aws_lb" "unknown" {
  enable_deletion_protection = var.protected
}

variable "protected" {}
