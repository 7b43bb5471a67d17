resource "aws_ecr_repository" "good_2" {
  name                 = "orders"
  image_tag_mutability = "IMMUTABLE"
}

resource "aws_ecr_repository" "unknown_3" {
  name                 = "orders"
  image_tag_mutability = var.setting
}

variable "setting" {}
