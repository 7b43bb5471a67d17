resource "aws_lb_listener" "redirecting" {
  load_balancer_arn = var.setting
  port              = 80
  protocol          = "HTTP"

  default_action {
    type = "redirect"

    redirect {
      port        = "443"
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_lb_listener" "network" {
  load_balancer_arn = var.setting
  port              = 80
  protocol          = "TCP"
}

resource "aws_lb_listener" "unknown" {
  load_balancer_arn = var.setting
  port              = 80
  protocol          = var.setting
}

variable "setting" {}
