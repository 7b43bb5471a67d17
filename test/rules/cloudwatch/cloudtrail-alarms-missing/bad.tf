resource "aws_cloudtrail" "main" {
  name                       = "main"
  s3_bucket_name             = "central-trail"
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.trail.arn}:*"
  cloud_watch_logs_role_arn  = aws_iam_role.trail.arn
}

resource "aws_cloudwatch_log_group" "trail" {
  retention_in_days = 365
}

resource "aws_cloudwatch_log_metric_filter" "refused" {
  name           = "refused"
  pattern        = "{ $.errorCode = \"AccessDenied*\" }"
  log_group_name = aws_cloudwatch_log_group.trail.name

  metric_transformation {
    name      = "Refused"
    namespace = "CloudTrail"
    value     = "1"
  }
}

resource "aws_cloudwatch_metric_alarm" "other" {
  alarm_name          = "other"
  metric_name         = "Errors"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  alarm_actions       = [aws_sns_topic.alarms.arn]
}
