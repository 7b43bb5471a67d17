resource "aws_mq_broker" "good_1" {
  publicly_accessible = false
}

resource "aws_mq_broker" "unknown_2" {
  publicly_accessible = var.setting
}

variable "setting" {}
