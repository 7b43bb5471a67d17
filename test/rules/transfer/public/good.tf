resource "aws_transfer_server" "good_2" {
  endpoint_type = "VPC"
}

resource "aws_transfer_server" "unknown_3" {
  endpoint_type = var.setting
}

variable "setting" {}
