resource "aws_cloudwatch_log_group" "web" {
  name              = "/orders/web"
  retention_in_days = 90
}

resource "aws_cloudwatch_log_group" "unknown" {
  name              = "/orders/jobs"
  retention_in_days = var.days
}

resource "aws_cloudwatch_log_group" "delivery" {
  name            = "/orders/vended"
  log_group_class = "DELIVERY"
}

variable "days" {}
