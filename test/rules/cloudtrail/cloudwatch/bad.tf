resource "aws_cloudtrail" "trail" {
  name           = "trail"
  s3_bucket_name = "logs"
}
