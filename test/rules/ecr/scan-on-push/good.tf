resource "aws_ecr_repository" "good_2" {
  name = "orders"

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_repository" "unknown_3" {
  name = "orders"

  image_scanning_configuration {
    scan_on_push = var.setting
  }
}

variable "setting" {}
