resource "aws_cloudtrail" "written" {
  name           = "all"
  s3_bucket_name = "logs"
  is_multi_region_trail = false
}

resource "aws_cloudtrail" "absent" {
  name           = "all"
  s3_bucket_name = "logs"
}

resource "aws_cloudtrail" "by_variable" {
  name           = "all"
  s3_bucket_name = "logs"
  is_multi_region_trail = var.setting
}

variable "setting" {
  default = false
}
