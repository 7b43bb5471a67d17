resource "aws_lb_listener" "good_2" {
  port       = 443
  protocol   = "HTTPS"
  ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"
}

resource "aws_lb_listener" "unknown_3" {
  port       = 443
  protocol   = "HTTPS"
  ssl_policy = var.setting
}

variable "setting" {}
