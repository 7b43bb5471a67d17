resource "aws_ecr_repository" "bad_0" {
  name = "orders"

  image_scanning_configuration {
    scan_on_push = false
  }
}

resource "aws_ecr_repository" "absent_1" {
  name = "orders"
}
