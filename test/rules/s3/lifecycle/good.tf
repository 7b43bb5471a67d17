resource "aws_s3_bucket" "tidy" {
  bucket = "tidy"
}

resource "aws_s3_bucket_lifecycle_configuration" "tidy" {
  bucket = aws_s3_bucket.tidy.id

  rule {
    id     = "logs"
    status = "Enabled"

    filter {
      prefix = "logs/"
    }

    expiration {
      days = 30
    }
  }

  rule {
    id     = "tidy"
    status = "Enabled"

    filter {}

    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }
}

variable "rules" {}

resource "aws_s3_bucket" "many" {
  bucket = "many"
}

resource "aws_s3_bucket_lifecycle_configuration" "many" {
  bucket = aws_s3_bucket.many.id

  dynamic "rule" {
    for_each = var.rules
    content {
      id     = rule.value.id
      status = "Enabled"

      abort_incomplete_multipart_upload {
        days_after_initiation = rule.value.days
      }
    }
  }
}

resource "aws_s3_bucket" "old" {
  bucket = "old"

  lifecycle_rule {
    id                                     = "tidy"
    enabled                                = true
    abort_incomplete_multipart_upload_days = 7
  }
}
