resource "aws_s3_bucket" "orders" {
  bucket        = "orders"
  force_destroy = true
}

resource "aws_ecr_repository" "images" {
  name         = "images"
  force_delete = true
}
