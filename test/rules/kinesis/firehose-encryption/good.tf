variable "setting" {}

resource "aws_kinesis_firehose_delivery_stream" "on" {
  name        = "clicks"
  destination = "extended_s3"

  server_side_encryption {
    enabled = true
  }
}

resource "aws_kinesis_firehose_delivery_stream" "unknown" {
  name        = "clicks"
  destination = "extended_s3"

  server_side_encryption {
    enabled = var.setting
  }
}

resource "aws_kinesis_firehose_delivery_stream" "from_stream" {
  name        = "clicks"
  destination = "extended_s3"

  kinesis_source_configuration {
    kinesis_stream_arn = aws_kinesis_stream.clicks.arn
    role_arn           = aws_iam_role.firehose.arn
  }
}
