resource "aws_lb_listener" "bad_0" {
  port       = 443
  protocol   = "HTTPS"
  ssl_policy = "ELBSecurityPolicy-TLS-1-0-2015-04"
}

resource "aws_lb_listener" "absent_1" {
  port     = 443
  protocol = "HTTPS"
}
