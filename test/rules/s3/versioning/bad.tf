resource "aws_s3_bucket" "written" {
  bucket = "logs"
  versioning {
    enabled = false
  }
}

resource "aws_s3_bucket" "absent" {
  bucket = "logs"
}

resource "aws_s3_bucket" "by_variable" {
  bucket = "logs"
  versioning {
    enabled = var.setting
  }
}

variable "setting" {
  default = false
}
