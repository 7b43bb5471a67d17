resource "aws_cloudtrail" "written" {
  name           = "all"
  s3_bucket_name = "logs"
  enable_logging = false
}

resource "aws_cloudtrail" "by_variable" {
  name           = "all"
  s3_bucket_name = "logs"
  enable_logging = var.setting
}

variable "setting" {
  default = false
}
