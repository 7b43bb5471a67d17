resource "aws_cloudtrail" "trail" {
  name                       = "trail"
  s3_bucket_name             = "logs"
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.trail.arn}:*"
  cloud_watch_logs_role_arn  = var.setting
}

resource "aws_cloudwatch_log_group" "trail" {
  name = "trail"
}

variable "setting" {}
