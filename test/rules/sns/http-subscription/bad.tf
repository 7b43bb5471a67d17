resource "aws_sns_topic_subscription" "hook" {
  topic_arn = "arn:aws:sns:eu-central-1:111122223333:orders"
  protocol  = "http"
  endpoint  = "http://hooks.example.com/orders"
}

resource "aws_sns_topic_subscription" "elsewhere" {
  topic_arn = "arn:aws:sns:eu-central-1:111122223333:orders"
  protocol  = "http"
  endpoint  = var.hook
}

variable "hook" {}
