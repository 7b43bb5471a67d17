resource "aws_transfer_server" "bad_0" {
  endpoint_type = "PUBLIC"
}

resource "aws_transfer_server" "absent_1" {
}
