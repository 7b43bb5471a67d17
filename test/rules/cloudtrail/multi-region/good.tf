resource "aws_cloudtrail" "written" {
  name           = "all"
  s3_bucket_name = "logs"
  is_multi_region_trail = true
}

resource "aws_cloudtrail" "unknown" {
  name           = "all"
  s3_bucket_name = "logs"
  is_multi_region_trail = var.setting
}

variable "setting" {}
