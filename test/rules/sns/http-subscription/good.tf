variable "protocol" {}

resource "aws_sns_topic_subscription" "hook" {
  topic_arn = "arn:aws:sns:eu-central-1:111122223333:orders"
  protocol  = "https"
  endpoint  = "https://hooks.example.com/orders"
}

resource "aws_sns_topic_subscription" "unknown" {
  topic_arn = "arn:aws:sns:eu-central-1:111122223333:orders"
  protocol  = var.protocol
  endpoint  = "http://hooks.example.com/orders"
}
