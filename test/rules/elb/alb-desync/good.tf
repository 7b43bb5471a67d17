resource "aws_lb" "balancer" {
  desync_mitigation_mode = "strictest"
}

resource "aws_elb" "classic" {
  name = "classic"
}

resource "aws_alb" "unknown" {
  desync_mitigation_mode = var.mode
}

variable "mode" {}
