resource "aws_sns_topic" "good_1" {
  name              = "orders"
  kms_master_key_id = "alias/aws/sns"
}

resource "aws_sns_topic" "unknown_2" {
  name              = "orders"
  kms_master_key_id = var.setting
}

variable "setting" {}
