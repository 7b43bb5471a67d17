resource "aws_cloudtrail" "good_1" {
  name                          = "shop"
  s3_bucket_name                = "logs"
  include_global_service_events = true
}

resource "aws_cloudtrail" "unknown_2" {
  name                          = "shop"
  s3_bucket_name                = "logs"
  include_global_service_events = var.setting
}

variable "setting" {}
