resource "aws_s3_bucket" "logs" {
  bucket = "logs"
}

resource "aws_s3_bucket_policy" "logs" {
  bucket = var.bucket
  policy = var.policy
}

variable "bucket" {}
variable "policy" {}
