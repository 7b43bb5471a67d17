resource "aws_cloudtrail" "written" {
  name           = "all"
  s3_bucket_name = "logs"
  enable_logging = true
}

resource "aws_cloudtrail" "unknown" {
  name           = "all"
  s3_bucket_name = "logs"
  enable_logging = var.setting
}

resource "aws_cloudtrail" "absent" {
  name           = "all"
  s3_bucket_name = "logs"
}

variable "setting" {}
