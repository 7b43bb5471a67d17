resource "aws_s3_bucket" "v3" {
  bucket = "v3"

  versioning {
    enabled = true
  }
}

resource "aws_s3_bucket" "off" {
  bucket = "off"
}

resource "aws_s3_bucket_versioning" "off" {
  bucket = aws_s3_bucket.off.id

  versioning_configuration {
    status     = "Enabled"
    mfa_delete = "Disabled"
  }
}

resource "aws_s3_bucket" "old" {
  bucket = "old"

  versioning {
    enabled    = true
    mfa_delete = false
  }
}

resource "aws_s3_bucket" "suspended" {
  bucket = "suspended"

  versioning {
    enabled    = false
    mfa_delete = true
  }
}
