resource "aws_dynamodb_table" "good_2" {
  name                        = "orders"
  deletion_protection_enabled = true
}

resource "aws_dynamodb_table" "unknown_3" {
  name                        = "orders"
  deletion_protection_enabled = var.setting
}

variable "setting" {}
