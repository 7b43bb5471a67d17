resource "aws_dynamodb_table" "good_2" {
  name = "orders"

  point_in_time_recovery {
    enabled = true
  }
}

resource "aws_dynamodb_table" "unknown_3" {
  name = "orders"

  point_in_time_recovery {
    enabled = var.setting
  }
}

variable "setting" {}
