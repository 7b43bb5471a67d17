resource "aws_lb" "bare" {
  name = "bare"
}

resource "aws_alb" "off" {
  enable_deletion_protection = false
}

resource "aws_lb" "null" {
  enable_deletion_protection = null
}
