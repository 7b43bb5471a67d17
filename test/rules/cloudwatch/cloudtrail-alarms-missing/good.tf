resource "aws_cloudtrail" "main" {
  name           = "main"
  s3_bucket_name = "central-trail"
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

resource "aws_cloudwatch_metric_alarm" "refused" {
  alarm_name          = "refused"
  metric_name         = aws_cloudwatch_log_metric_filter.refused.id
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  alarm_actions       = [aws_sns_topic.alarms.arn]
}
