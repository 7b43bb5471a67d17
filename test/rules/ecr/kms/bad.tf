resource "aws_ecr_repository" "bad" {
  name = "orders"

  encryption_configuration {
    encryption_type = "AES256"
  }
}

resource "aws_ecr_repository" "unset" {
}
