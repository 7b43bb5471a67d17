resource "aws_dynamodb_table" "bad_0" {
  name = "orders"

  point_in_time_recovery {
    enabled = false
  }
}

resource "aws_dynamodb_table" "absent_1" {
  name = "orders"
}
