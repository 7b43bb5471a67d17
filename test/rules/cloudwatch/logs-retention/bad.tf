resource "aws_cloudwatch_log_group" "web" {
  name = "/orders/web"
}

resource "aws_cloudwatch_log_group" "never" {
  name              = "/orders/jobs"
  retention_in_days = 0
}
