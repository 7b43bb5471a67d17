resource "aws_cloudwatch_log_group" "web" {
  name              = "/orders/web"
  retention_in_days = 90
}
