resource "aws_cloudtrail" "bad_0" {
  name                          = "shop"
  s3_bucket_name                = "logs"
  include_global_service_events = false
}
