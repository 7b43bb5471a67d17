resource "aws_cloudwatch_metric_alarm" "part" {
  alarm_name          = "errors"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
}

resource "aws_cloudwatch_composite_alarm" "whole" {
  alarm_name    = "outage"
  alarm_rule    = "ALARM(errors)"
  alarm_actions = [aws_sns_topic.alarms.arn]
}
