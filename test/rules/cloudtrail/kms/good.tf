resource "aws_cloudtrail" "all" {
  name           = "all"
  s3_bucket_name = "logs"
  kms_key_id     = aws_kms_key.logs.arn
}

resource "aws_kms_key" "logs" {
  enable_key_rotation = true
}
