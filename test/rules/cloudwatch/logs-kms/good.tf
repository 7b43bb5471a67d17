resource "aws_cloudwatch_log_group" "web" {
  name              = "/orders/web"
  retention_in_days = 90
  kms_key_id        = aws_kms_key.logs.arn
}

resource "aws_cloudwatch_log_group" "unknown" {
  name              = "/orders/jobs"
  retention_in_days = 90
  kms_key_id        = var.key
}

variable "key" {}
