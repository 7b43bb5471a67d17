resource "aws_lb_listener" "forwarding" {
  load_balancer_arn = aws_lb.public.arn
  port              = 80
  protocol          = "HTTP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.targets.arn
  }
}

resource "aws_alb_listener" "inside" {
  load_balancer_arn = aws_lb.internal.arn
  port              = "80"
  protocol          = "HTTP"

  default_action {
    type = "forward"

    forward {
      target_group {
        arn = aws_lb_target_group.targets.arn
      }
    }
  }
}

resource "aws_lb_listener" "implied" {
  load_balancer_arn = aws_lb.public.arn
  port              = 80

  default_action {
    type = "fixed-response"

    fixed_response {
      content_type = "text/plain"
    }
  }
}

resource "aws_lb" "public" {
  name = "public"
}

resource "aws_lb" "internal" {
  name     = "internal"
  internal = true
}

resource "aws_lb_target_group" "targets" {
  port = 80
}
