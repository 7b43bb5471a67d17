resource "aws_cloudtrail" "written" {
  name           = "all"
  s3_bucket_name = "logs"
  enable_log_file_validation = true
}

resource "aws_cloudtrail" "unknown" {
  name           = "all"
  s3_bucket_name = "logs"
  enable_log_file_validation = var.setting
}

variable "setting" {}
