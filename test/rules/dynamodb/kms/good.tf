variable "setting" {}

resource "aws_dynamodb_table" "on" {
  name = "orders"

  server_side_encryption {
    enabled = true
  }
}

resource "aws_dynamodb_table" "unknown" {
  name = "orders"

  server_side_encryption {
    enabled = var.setting
  }
}
