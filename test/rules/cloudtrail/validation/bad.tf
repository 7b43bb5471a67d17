resource "aws_cloudtrail" "written" {
  name           = "all"
  s3_bucket_name = "logs"
  enable_log_file_validation = false
}

resource "aws_cloudtrail" "absent" {
  name           = "all"
  s3_bucket_name = "logs"
}

resource "aws_cloudtrail" "by_variable" {
  name           = "all"
  s3_bucket_name = "logs"
  enable_log_file_validation = var.setting
}

variable "setting" {
  default = false
}
