resource "aws_kinesis_stream" "bad_0" {
  name            = "orders"
  encryption_type = "NONE"
}

resource "aws_kinesis_stream" "absent_1" {
  name = "orders"
}
