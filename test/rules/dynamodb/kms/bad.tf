resource "aws_dynamodb_table" "absent" {
  name = "orders"
}

resource "aws_dynamodb_table" "off" {
  name = "orders"

  server_side_encryption {
    enabled = false
  }
}
