resource "aws_lb" "public" {
  internal = false
}

resource "aws_alb" "default" {
  load_balancer_type = "application"
}

resource "aws_wafv2_web_acl_association" "elsewhere" {
  resource_arn = aws_lb.elsewhere.arn
  web_acl_arn  = "arn"
}
