resource "aws_dynamodb_table" "bad_0" {
  name                        = "orders"
  deletion_protection_enabled = false
}

resource "aws_dynamodb_table" "absent_1" {
  name = "orders"
}
