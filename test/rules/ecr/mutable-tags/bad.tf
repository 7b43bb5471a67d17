resource "aws_ecr_repository" "bad_0" {
  name                 = "orders"
  image_tag_mutability = "MUTABLE"
}

resource "aws_ecr_repository" "absent_1" {
  name = "orders"
}
