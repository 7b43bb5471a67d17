resource "aws_sqs_queue" "good_1" {
  name                    = "orders"
  sqs_managed_sse_enabled = true
}

resource "aws_sqs_queue" "unknown_2" {
  name                    = "orders"
  sqs_managed_sse_enabled = var.setting
}

variable "setting" {}

resource "aws_sqs_queue" "customer" {
  kms_master_key_id       = "alias/aws/sqs"
  sqs_managed_sse_enabled = false
}

resource "aws_sqs_queue" "default" {
  name = "orders"
}
