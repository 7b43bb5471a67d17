resource "aws_cloudwatch_metric_alarm" "on" {
  alarm_name          = "errors"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  alarm_actions       = [aws_sns_topic.alarms.arn]
}

resource "aws_cloudwatch_metric_alarm" "unknown" {
  alarm_name          = "errors"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  actions_enabled     = var.enabled
  alarm_actions       = var.actions
}

resource "aws_cloudwatch_metric_alarm" "unknown_actions" {
  alarm_name          = "errors"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  alarm_actions       = var.actions
}

variable "enabled" {}
variable "actions" {}
