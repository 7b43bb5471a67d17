variable "force" {
  type = bool
}

resource "aws_s3_bucket" "orders" {
  bucket        = "orders"
  force_destroy = false
}

resource "aws_s3_bucket" "given" {
  bucket        = "given"
  force_destroy = var.force
}

resource "aws_ecr_repository" "images" {
  name = "images"
}
