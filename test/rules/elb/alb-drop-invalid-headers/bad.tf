resource "aws_lb" "bare" {
  name = "bare"
}

resource "aws_alb" "off" {
  load_balancer_type         = "application"
  drop_invalid_header_fields = false
}
