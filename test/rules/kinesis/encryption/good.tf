resource "aws_kinesis_stream" "good_2" {
  name            = "orders"
  encryption_type = "KMS"
}

resource "aws_kinesis_stream" "unknown_3" {
  name            = "orders"
  encryption_type = var.setting
}

variable "setting" {}
