resource "aws_kinesis_firehose_delivery_stream" "absent" {
  name        = "clicks"
  destination = "extended_s3"
}

resource "aws_kinesis_firehose_delivery_stream" "off" {
  name        = "clicks"
  destination = "extended_s3"

  server_side_encryption {
    enabled = false
  }
}

resource "aws_kinesis_firehose_delivery_stream" "no_switch" {
  name        = "clicks"
  destination = "extended_s3"

  server_side_encryption {
    key_type = "AWS_OWNED_CMK"
  }
}
