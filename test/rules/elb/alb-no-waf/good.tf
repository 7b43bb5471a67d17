resource "aws_lb" "protected" {
  internal = false
}

resource "aws_wafv2_web_acl_association" "protected" {
  resource_arn = aws_lb.protected.arn
  web_acl_arn  = "arn"
}

resource "aws_alb" "older" {
  name = "older"
}

resource "aws_wafregional_web_acl_association" "older" {
  resource_arn = aws_alb.older.arn
  web_acl_id   = "acl"
}

resource "aws_lb" "inside" {
  internal = true
}

resource "aws_lb" "network" {
  load_balancer_type = "network"
}

resource "aws_lb" "gateway" {
  load_balancer_type = "gateway"
}

resource "aws_lb" "unknown" {
  internal = var.internal
}

variable "internal" {}
