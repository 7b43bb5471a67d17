resource "aws_ecr_repository" "good" {
  name = "orders"

  encryption_configuration {
    encryption_type = "KMS"
  }
}

resource "aws_ecr_repository" "unknown" {
  name = "orders"

  encryption_configuration {
    encryption_type = var.setting
  }
}

variable "setting" {}
