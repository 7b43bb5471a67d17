resource "aws_s3_bucket" "written" {
  bucket = "logs"
  versioning {
    enabled = true
  }
}

resource "aws_s3_bucket" "unknown" {
  bucket = "logs"
  versioning {
    enabled = var.setting
  }
}

variable "setting" {}
